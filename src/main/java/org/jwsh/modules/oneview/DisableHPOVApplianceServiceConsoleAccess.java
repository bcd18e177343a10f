package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;

/** Lets nobody use the service console. */
@Cmdlet(
        verb = "Disable",
        noun = "HPOVApplianceServiceConsoleAccess",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class DisableHPOVApplianceServiceConsoleAccess extends ApplianceSwitchCmdlet {
    DisableHPOVApplianceServiceConsoleAccess(LibraryVersion library) {
        super(library, ApplianceSwitch.SERVICE_CONSOLE, false);
    }
}
