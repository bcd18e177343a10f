package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes ranges of address pools. */
@Cmdlet(
        verb = "Remove",
        noun = "HPOVAddressPoolRange",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVAddressPoolRange extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("AddressPool")
    @ValidateNotNullOrEmpty
    Object inputObject;

    RemoveHPOVAddressPoolRange(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "", "", true);
    }
}
