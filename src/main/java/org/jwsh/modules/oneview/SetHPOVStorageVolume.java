package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Changes storage volumes. */
@Cmdlet(verb = "Set", noun = "HPOVStorageVolume")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVStorageVolume extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("StorageVolumeResourceNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");
    private static final long GIGABYTE = 1L << 30;

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("SourceVolume")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @Alias("VolumeName")
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    String description;

    @Parameter
    @Alias("size")
    long capacity;

    @Parameter
    @ValidateNotNullOrEmpty
    Object snapShotStoragePool;

    @Parameter
    @ValidateSet(source = DataProtectionLevels.class)
    String dataProtectionLevel;

    @Parameter
    Boolean permitAdaptiveOptimization;

    @Parameter
    Boolean shared;

    SetHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "storage-volumes", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        ObjectNode own = resource.withObject("/deviceSpecificAttributes");
        Change.of(resource)
                .set("name", name)
                .set("description", description)
                .set("isShareable", shared)
                .setPositive("provisionedCapacity", capacity * GIGABYTE);
        Change.of(own)
                .set("dataProtectionLevel", dataProtectionLevel)
                .set("isAdaptiveOptimizationEnabled", permitAdaptiveOptimization)
                .set(
                        "snapshotPoolUri",
                        resources(connection)
                                .requiredUri(snapShotStoragePool, Missing.of("SnapShotStoragePool"), "storage-pools"));
        writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), true);
    }
}
