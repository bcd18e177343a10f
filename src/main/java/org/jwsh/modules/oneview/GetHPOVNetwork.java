package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets Ethernet, Fibre Channel and FCoE networks, each with its bandwidths. */
@Cmdlet(verb = "Get", noun = "HPOVNetwork")
public final class GetHPOVNetwork extends GetResourceCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateSet({"Ethernet", "FC", "FibreChannel", "FCOE"})
    String type;

    @Parameter
    @ValidateSet({"General", "Management", "VMMigration", "FaultTolerance", "ISCSI"})
    String purpose;

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

    GetHPOVNetwork(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (NetworkKind kind : NetworkKind.named(purpose == null ? type : "Ethernet")) {
                IndexQuery query = new IndexQuery(kind.category())
                        .where("scope", ScopeArgument.name(scope))
                        .where("name", name)
                        .where("purpose", purpose)
                        .where("labels", label);
                writeFound(connection, query, kind.typeName());
            }
            reportMissing(connection, name, "NetworkResourceNotFound", OneViewTypes.NETWORK, "Name");
        }
    }

    @Override
    JsonNode complete(Connection connection, JsonNode network) {
        JsonNode bandwidth =
                get(connection, network.path("connectionTemplateUri").asText()).path("bandwidth");
        return ((ObjectNode) network)
                .put(
                        "defaultTypicalBandwidth",
                        bandwidth.path("typicalBandwidth").asInt())
                .put(
                        "defaultMaximumBandwidth",
                        bandwidth.path("maximumBandwidth").asInt());
    }

    @Override
    String exportFile() {
        return exportFile;
    }
}
