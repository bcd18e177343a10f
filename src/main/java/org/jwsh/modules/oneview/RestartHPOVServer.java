package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Restarts servers. */
@Cmdlet(
        verb = "Restart",
        noun = "HPOVServer",
        defaultParameterSet = "Default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class RestartHPOVServer extends ServerPowerCmdlet {
    @Parameter(
            set = {"Default", "ColdBoot"},
            mandatory = true,
            position = 0,
            valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object server;

    @Parameter(set = "ColdBoot", mandatory = true)
    boolean coldBoot;

    @Parameter
    boolean async;

    RestartHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        changePower(server, "On", coldBoot ? "ColdBoot" : "Reset", async);
    }
}
