package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Switches servers off. */
@Cmdlet(
        verb = "Stop",
        noun = "HPOVServer",
        defaultParameterSet = "Default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class StopHPOVServer extends ServerPowerCmdlet {
    @Parameter(
            set = {"Default", "Force"},
            mandatory = true,
            position = 0,
            valueFromPipeline = true)
    @Alias("Server")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Force", mandatory = true)
    boolean force;

    @Parameter
    boolean async;

    StopHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        changePower(inputObject, "Off", force ? "PressAndHold" : "MomentaryPress", async);
    }
}
