package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;

/** Makes a backup of the appliance. */
@Cmdlet(verb = "New", noun = "HPOVBackup")
public final class NewHPOVBackup extends ApplianceCmdlet {
    @Parameter
    boolean async;

    NewHPOVBackup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeTask(connection, send(connection, "POST", "/rest/backups", null), async);
        }
    }
}
