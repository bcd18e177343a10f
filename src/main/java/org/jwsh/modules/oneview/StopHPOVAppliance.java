package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;

/** Shuts the appliance down. */
@Cmdlet(verb = "Stop", noun = "HPOVAppliance", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class StopHPOVAppliance extends ApplianceCmdlet {
    StopHPOVAppliance(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (shouldProcess(
                    connection.name(),
                    "Shut down the appliance; all users are disconnected and all tasks interrupted")) {
                writeTask(connection, send(connection, "POST", "/rest/appliance/shutdown?type=HALT", null), true);
            }
        }
    }
}
