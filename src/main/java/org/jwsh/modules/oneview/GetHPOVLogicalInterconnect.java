package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets logical interconnects. */
@Cmdlet(verb = "Get", noun = "HPOVLogicalInterconnect")
@OutputType("HPOneView.Networking.LogicalInterconnect")
public final class GetHPOVLogicalInterconnect extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    boolean nonCompliant;

    @Parameter
    @DefaultValue("AllResourcesInScope")
    Object scope;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @Alias({"x", "ExportFile"})
    @ValidateNotNullOrEmpty
    String export;

    GetHPOVLogicalInterconnect(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("logical-interconnects")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("state", nonCompliant ? "Inconsistent" : null)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Networking.LogicalInterconnect");
            reportMissing(connection, name, "LogicalInterconnectGroupNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }

    @Override
    String exportFile() {
        return export;
    }
}
