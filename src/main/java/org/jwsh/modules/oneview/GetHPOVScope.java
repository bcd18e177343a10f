package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets scopes. */
@Cmdlet(verb = "Get", noun = "HPOVScope")
@OutputType("HPOneView.Appliance.ScopeCollection")
public final class GetHPOVScope extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVScope(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = "/rest/scopes?sort=name:asc";
            if (name != null) {
                uri += "&" + IndexQuery.filter("name", name);
            }
            writeMembers(connection, uri, "HPOneView.Appliance.ScopeCollection");
            reportMissing(connection, name, "ScopeResourceNotFound", OneViewTypes.SCOPE, "Name");
        }
    }
}
