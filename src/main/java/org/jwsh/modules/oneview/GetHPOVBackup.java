package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the backups that the appliance keeps. */
@Cmdlet(verb = "Get", noun = "HPOVBackup")
@OutputType("HPOneView.Appliance.Backup")
public final class GetHPOVBackup extends GetResourceCmdlet {
    GetHPOVBackup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/backups", "HPOneView.Appliance.Backup");
        }
    }
}
