package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes enclosures. */
@Cmdlet(verb = "Remove", noun = "HPOVEnclosure", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVEnclosure extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "Enclosure", "Resource"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    RemoveHPOVEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "enclosures", force ? "?force=true" : "", true);
    }
}
