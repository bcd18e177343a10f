package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Shows who is logged in to the appliance. */
@Cmdlet(verb = "Show", noun = "HPOVActiveUser")
@OutputType("HPOneView.Appliance.ActiveUserSession")
public final class ShowHPOVActiveUser extends GetResourceCmdlet {
    ShowHPOVActiveUser(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/active-user-sessions", "HPOneView.Appliance.ActiveUserSession");
        }
    }
}
