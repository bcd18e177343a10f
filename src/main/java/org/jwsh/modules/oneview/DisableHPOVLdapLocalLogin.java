package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;

/** Lets only users of directories log in. */
@Cmdlet(verb = "Disable", noun = "HPOVLdapLocalLogin", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class DisableHPOVLdapLocalLogin extends LocalLoginCmdlet {
    DisableHPOVLdapLocalLogin(LibraryVersion library) {
        super(library, false);
    }
}
