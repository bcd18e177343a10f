package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;

/** Removes the proxy server of the appliance. */
@Cmdlet(verb = "Remove", noun = "HPOVApplianceProxy", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVApplianceProxy extends ApplianceCmdlet {
    RemoveHPOVApplianceProxy(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (shouldProcess(connection.name(), "Remove the proxy server")) {
                writeTask(connection, send(connection, "DELETE", "/rest/appliance/proxy-config", null), false);
            }
        }
    }
}
