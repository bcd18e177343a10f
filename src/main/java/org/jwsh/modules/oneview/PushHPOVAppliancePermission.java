package org.jwsh.modules.oneview;

import java.util.Arrays;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Limits a session to some of its permissions. */
@Cmdlet(verb = "Push", noun = "HPOVAppliancePermission")
@OutputType("HPOneView.Appliance.ConnectionPermission")
public final class PushHPOVAppliancePermission extends PermissionCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    Object[] setActivePermissions;

    PushHPOVAppliancePermission(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            activate(connection, Arrays.asList(setActivePermissions));
        }
    }
}
