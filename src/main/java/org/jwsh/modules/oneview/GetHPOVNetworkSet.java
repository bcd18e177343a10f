package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets network sets, each with its bandwidths. */
@Cmdlet(verb = "Get", noun = "HPOVNetworkSet")
@OutputType("HPOneView.Networking.NetworkSet")
public final class GetHPOVNetworkSet extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @Alias({"x", "export"})
    @ValidateNotNullOrEmpty
    String exportFile;

    GetHPOVNetworkSet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("network-sets")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Networking.NetworkSet");
            reportMissing(connection, name, "NetworkSetResourceNotFound", OneViewTypes.NETWORK_SET, "Name");
        }
    }

    @Override
    JsonNode complete(Connection connection, JsonNode set) {
        JsonNode bandwidth =
                get(connection, set.path("connectionTemplateUri").asText()).path("bandwidth");
        return ((ObjectNode) set)
                .put("typicalBandwidth", bandwidth.path("typicalBandwidth").asInt())
                .put("maximumBandwidth", bandwidth.path("maximumBandwidth").asInt());
    }

    @Override
    String exportFile() {
        return exportFile;
    }
}
