package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;

/** Lets local users log in. */
@Cmdlet(verb = "Enable", noun = "HPOVLdapLocalLogin", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class EnableHPOVLdapLocalLogin extends LocalLoginCmdlet {
    EnableHPOVLdapLocalLogin(LibraryVersion library) {
        super(library, true);
    }
}
