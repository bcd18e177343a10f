package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes network sets. */
@Cmdlet(verb = "Remove", noun = "HPOVNetworkSet", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVNetworkSet extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name"})
    @ValidateNotNullOrEmpty
    Object networkSet;

    RemoveHPOVNetworkSet(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(networkSet, "network-sets", "", true);
    }
}
