package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets when the appliance makes backups by itself. */
@Cmdlet(verb = "Get", noun = "HPOVAutomaticBackupConfig")
@OutputType("HPOneView.Appliance.AutomaticBackupConfig")
public final class GetHPOVAutomaticBackupConfig extends GetResourceCmdlet {
    GetHPOVAutomaticBackupConfig(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/backups/config", "HPOneView.Appliance.AutomaticBackupConfig");
        }
    }
}
