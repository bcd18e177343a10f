package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the snapshots of a storage volume. */
@Cmdlet(verb = "Get", noun = "HPOVStorageVolumeSnapShot")
@OutputType("HPOneView.Storage.VolumeSnapshot")
public final class GetHPOVStorageVolumeSnapShot extends GetResourceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("StorageVolumeResourceNotFound", OneViewTypes.STORAGE_VOLUME, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Name", "Volume"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    GetHPOVStorageVolumeSnapShot(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object volume : ConnectionArgument.elements(inputObject)) {
                String uri = resources(connection).requiredUri(volume, MISSING, "storage-volumes");
                writeMembers(connection, uri + "/snapshots", "HPOneView.Storage.VolumeSnapshot");
            }
        }
    }
}
