package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gives a session all its permissions back. */
@Cmdlet(verb = "Pop", noun = "HPOVAppliancePermission")
@OutputType("HPOneView.Appliance.ConnectionPermission")
public final class PopHPOVAppliancePermission extends PermissionCmdlet {
    PopHPOVAppliancePermission(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            activate(connection, connection.activePermissions());
        }
    }
}
