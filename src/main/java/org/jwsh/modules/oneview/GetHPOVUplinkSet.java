package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets uplink sets. */
@Cmdlet(verb = "Get", noun = "HPOVUplinkSet", defaultParameterSet = "Name")
@OutputType("HPOneView.Networking.UplinkSet")
public final class GetHPOVUplinkSet extends GetResourceCmdlet {
    private static final ResourceArgument.Missing MISSING = ResourceArgument.Missing.of("LogicalInterconnect");

    @Parameter(set = "Name", position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter(valueFromPipeline = true)
    @Alias("liname")
    @ValidateNotNullOrEmpty
    Object logicalInterconnect;

    @Parameter(set = "Type")
    @ValidateSet({"Ethernet", "FibreChannel"})
    String type;

    @Parameter
    boolean report;

    @Parameter
    @Alias({"x", "export"})
    String exportFile;

    GetHPOVUplinkSet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = "/rest/uplink-sets?sort=networkType:asc&sort=name:asc";
            uri += name == null ? "" : "&" + IndexQuery.filter("name", name);
            uri += IndexQuery.equal("networkType", type);
            uri += IndexQuery.equal(
                    "logicalInterconnectUri",
                    resources(connection).requiredUri(logicalInterconnect, MISSING, "logical-interconnects"));
            writeMembers(connection, uri, "HPOneView.Networking.UplinkSet");
            boolean byName = name != null;
            reportMissing(
                    connection,
                    byName ? name : type,
                    byName ? "UplinkSetResourceNameNotFound" : "UplinkSetResourceTypeNotFound",
                    OneViewTypes.INVALID_OPERATION,
                    byName ? "Name" : "Type");
        }
    }

    @Override
    JsonNode complete(Connection connection, JsonNode uplinkSet) {
        if (report) {
            writeVerbose(uplinkSet.path("name").asText() + ": "
                    + uplinkSet.path("reachability").asText());
        }
        return uplinkSet;
    }

    @Override
    String exportFile() {
        return exportFile;
    }
}
