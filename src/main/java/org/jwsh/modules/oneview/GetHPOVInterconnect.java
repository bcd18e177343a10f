package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets interconnect modules. */
@Cmdlet(verb = "Get", noun = "HPOVInterconnect")
@OutputType("HPOneView.Networking.Interconnect")
public final class GetHPOVInterconnect extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    @DefaultValue("AllResourcesInScope")
    Object scope;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    @Parameter
    @Alias({"x", "exportFile"})
    String export;

    GetHPOVInterconnect(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("interconnects", "sas-interconnects")
                    .where("scope", ScopeArgument.name(scope))
                    .where("name", name)
                    .where("labels", label);
            writeFound(connection, query, "HPOneView.Networking.Interconnect");
            reportMissing(connection, name, "InterconnectNameResourceNotFound", OneViewTypes.INTERCONNECT, "Name");
        }
    }

    @Override
    String exportFile() {
        return export;
    }
}
