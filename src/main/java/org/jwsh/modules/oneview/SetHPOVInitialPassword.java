package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Changes the password that a new appliance comes with. */
@Cmdlet(verb = "Set", noun = "HPOVInitialPassword")
public final class SetHPOVInitialPassword extends UnconnectedCmdlet {
    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object oldPassword;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object newPassword;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object appliance;

    SetHPOVInitialPassword(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ObjectNode change = Json.object();
        change.put("userName", "Administrator");
        change.put("oldPassword", Secret.text(oldPassword));
        change.put("newPassword", Secret.text(newPassword));
        post(ConnectionArgument.text(appliance), "/rest/users/changePassword", change);
    }
}
