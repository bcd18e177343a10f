package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes IPv4 subnets. */
@Cmdlet(
        verb = "Remove",
        noun = "HPOVAddressPoolSubnet",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVAddressPoolSubnet extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Subnet", "InputObject"})
    @ValidateNotNullOrEmpty
    Object iPv4Subnet;

    RemoveHPOVAddressPoolSubnet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(iPv4Subnet, "id-pool-subnets", "", true);
    }
}
