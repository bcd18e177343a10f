package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Adds volumes that storage systems have already. */
@Cmdlet(verb = "Add", noun = "HPOVStorageVolume")
@OutputType("HPOneView.Appliance.TaskResource")
public final class AddHPOVStorageVolume extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("StorageSystemResourceNotFound", OneViewTypes.INVALID_OPERATION, "StorageSystem");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter
    @Alias({"volid", "id", "wwn"})
    @ValidateNotNullOrEmpty
    String volumeID;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    String storageDeviceName;

    @Parameter(mandatory = true)
    @Alias("Name")
    @ValidateNotNullOrEmpty
    String volumeName;

    @Parameter
    @DefaultValue("")
    String description;

    @Parameter
    boolean shared;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    AddHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(storageSystem, MISSING, "storage-systems", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        ObjectNode volume = Change.create()
                .set("type", "StorageVolumeV7")
                .set("name", volumeName)
                .set("description", description == null ? "" : description)
                .set("isShareable", shared)
                .set("deviceVolumeName", storageDeviceName)
                .set("wwn", volumeID)
                .set("storageSystemUri", resource.path("uri").asText())
                .set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope))
                .resource();
        writeTask(connection, send(connection, "POST", "/rest/storage-volumes/from-existing", volume), true);
    }
}
