package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes a resource of any kind. */
@Cmdlet(verb = "Remove", noun = "HPOVResource", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVResource extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"ro", "nameOruri", "uri", "name", "Resource"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    RemoveHPOVResource(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "", force ? "?force=true" : "", true);
    }
}
