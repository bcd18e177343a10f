package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes licences. */
@Cmdlet(verb = "Remove", noun = "HPOVLicense", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVLicense extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "license", "Resource"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    RemoveHPOVLicense(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "licenses", "", true);
    }
}
