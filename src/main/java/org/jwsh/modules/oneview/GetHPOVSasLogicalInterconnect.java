package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets SAS logical interconnects. */
@Cmdlet(verb = "Get", noun = "HPOVSasLogicalInterconnect")
@OutputType("HPOneView.Networking.SASLogicalInterconnect")
public final class GetHPOVSasLogicalInterconnect extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @Alias({"x", "ExportFile"})
    String export;

    GetHPOVSasLogicalInterconnect(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/sas-logical-interconnects" + (name == null ? "" : "?" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Networking.SASLogicalInterconnect");
            reportMissing(
                    connection, name, "SASLogicalInterconnectGroupNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode resource) {
        return label == null || Resources.hasLabel(resource, label);
    }

    @Override
    String exportFile() {
        return export;
    }
}
