package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes snapshots of storage volumes. */
@Cmdlet(verb = "New", noun = "HPOVStorageVolumeSnapshot")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVStorageVolumeSnapshot extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("StorageVolumeResourceNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Volume")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @DefaultValue("{volumeName}_{timestamp}")
    String name;

    @Parameter
    String description;

    NewHPOVStorageVolumeSnapshot(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "storage-volumes", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        ObjectNode made = Change.create()
                .set("type", "Snapshot")
                .set("name", name == null ? "{volumeName}_{timestamp}" : name)
                .set("description", description)
                .set(
                        "snapshotPoolUri",
                        resource.path("deviceSpecificAttributes")
                                .path("snapshotPoolUri")
                                .asText(null))
                .resource();
        writeTask(connection, send(connection, "POST", resource.path("uri").asText() + "/snapshots", made), true);
    }
}
