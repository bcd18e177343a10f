package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes storage systems. */
@Cmdlet(verb = "Remove", noun = "HPOVStorageSystem", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVStorageSystem extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "StorageSystem"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean force;

    RemoveHPOVStorageSystem(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "storage-systems", force ? "?force=true" : "", true);
    }
}
