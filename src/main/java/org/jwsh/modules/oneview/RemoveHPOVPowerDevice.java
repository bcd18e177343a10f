package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes power delivery devices. */
@Cmdlet(verb = "Remove", noun = "HPOVPowerDevice", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVPowerDevice extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "PowerDevice"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    @Parameter
    boolean async;

    RemoveHPOVPowerDevice(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "power-devices", force ? "?force=true" : "", async);
    }
}
