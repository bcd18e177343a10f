package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the message that users see before they log in. */
@Cmdlet(verb = "Get", noun = "HPOVLoginMessage")
@OutputType("HPOneView.Appliance.LoginMessage")
public final class GetHPOVLoginMessage extends GetResourceCmdlet {
    GetHPOVLoginMessage(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/login-message", "HPOneView.Appliance.LoginMessage");
        }
    }
}
