package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;

/** Restarts the appliance. */
@Cmdlet(verb = "Restart", noun = "HPOVAppliance", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RestartHPOVAppliance extends ApplianceCmdlet {
    RestartHPOVAppliance(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (shouldProcess(
                    connection.name(), "Restart the appliance; all users are disconnected and all tasks interrupted")) {
                writeTask(connection, send(connection, "POST", "/rest/appliance/shutdown?type=REBOOT", null), true);
            }
        }
    }
}
