package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes firmware baselines. */
@Cmdlet(verb = "Remove", noun = "HPOVBaseline", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVBaseline extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"b", "Baseline"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(valueFromPipeline = true)
    boolean force;

    RemoveHPOVBaseline(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "firmware-drivers", force ? "?force=true" : "", true);
    }
}
