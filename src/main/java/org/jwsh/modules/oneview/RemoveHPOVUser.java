package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes accounts of the appliance. */
@Cmdlet(verb = "Remove", noun = "HPOVUser", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVUser extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"u", "user", "UserName", "Name"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    RemoveHPOVUser(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "users", "", true);
    }
}
