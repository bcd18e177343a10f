package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes storage volumes. */
@Cmdlet(verb = "Remove", noun = "HPOVStorageVolume", supportsShouldProcess = true, confirmImpact = ConfirmImpact.High)
public final class RemoveHPOVStorageVolume extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"uri", "name", "StorageVolume"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    @Parameter
    boolean exportOnly;

    RemoveHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "storage-volumes", exportOnly ? "?suppressDeviceUpdates=true" : "", async);
    }
}
