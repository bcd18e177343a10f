package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;

/** Lets users have simple passwords. */
@Cmdlet(
        verb = "Disable",
        noun = "HPOVApplianceComplexPasswords",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class DisableHPOVApplianceComplexPasswords extends ApplianceSwitchCmdlet {
    DisableHPOVApplianceComplexPasswords(LibraryVersion library) {
        super(library, ApplianceSwitch.COMPLEX_PASSWORDS, false);
    }
}
