package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lets nobody log in to the appliance over SSH. */
@Cmdlet(
        verb = "Disable",
        noun = "HPOVApplianceSshAccess",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class DisableHPOVApplianceSshAccess extends ApplianceSwitchCmdlet {
    @Parameter(position = 0)
    boolean async;

    DisableHPOVApplianceSshAccess(LibraryVersion library) {
        super(library, ApplianceSwitch.SSH_ACCESS, false);
    }

    @Override
    boolean isAsync() {
        return async;
    }
}
