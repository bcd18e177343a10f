package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes alerts. */
@Cmdlet(verb = "Remove", noun = "HPOVAlert", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVAlert extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "alert"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    RemoveHPOVAlert(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "alerts", force ? "?force=true" : "", true);
    }
}
