package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;

/** Asks users for complex passwords. */
@Cmdlet(verb = "Enable", noun = "HPOVApplianceComplexPasswords")
public final class EnableHPOVApplianceComplexPasswords extends ApplianceSwitchCmdlet {
    EnableHPOVApplianceComplexPasswords(LibraryVersion library) {
        super(library, ApplianceSwitch.COMPLEX_PASSWORDS, true);
    }
}
