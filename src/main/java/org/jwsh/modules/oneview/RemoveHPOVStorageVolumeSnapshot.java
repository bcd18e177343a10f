package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Removes snapshots of storage volumes. */
@Cmdlet(
        verb = "Remove",
        noun = "HPOVStorageVolumeSnapshot",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class RemoveHPOVStorageVolumeSnapshot extends RemoveResourceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Snapshot")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    RemoveHPOVStorageVolumeSnapshot(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        remove(inputObject, "storage-volume-snapshots", "", async);
    }
}
