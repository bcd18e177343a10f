package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;
import org.jwsh.values.PSObject;

/** Makes a storage volume. */
@Cmdlet(verb = "New", noun = "HPOVStorageVolume", defaultParameterSet = "default")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVStorageVolume extends ApplianceCmdlet {
    private static final ResourceArgument.Missing POOL =
            new ResourceArgument.Missing("StoragePoolResourceNotFound", OneViewTypes.INVALID_OPERATION, "StoragePool");
    private static final ResourceArgument.Missing TEMPLATE = new ResourceArgument.Missing(
            "StorageVolumeResourceNotFound", OneViewTypes.INVALID_OPERATION, "VolumeTemplate");

    @Parameter(mandatory = true, position = 0)
    @Alias("VolumeName")
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String description;

    @Parameter(set = "default", mandatory = true, valueFromPipeline = true)
    @Alias({"pool", "poolName"})
    @ValidateNotNullOrEmpty
    Object storagePool;

    @Parameter
    @ValidateNotNullOrEmpty
    Object snapshotStoragePool;

    @Parameter(set = "default")
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter
    @ValidateSet(source = DataProtectionLevels.class)
    String dataProtectionLevel;

    @Parameter
    boolean enableAdaptiveOptimization;

    @Parameter(set = "template", mandatory = true)
    @Alias({"template", "svt"})
    @ValidateNotNullOrEmpty
    Object volumeTemplate;

    @Parameter
    @Alias("size")
    long capacity;

    @Parameter
    @Alias("ProvisionType")
    @ValidateSet({"Thin", "Full", "TPDD"})
    String provisioningType;

    @Parameter
    Boolean enableCompression;

    @Parameter
    Boolean enableDeduplication;

    @Parameter
    boolean full;

    @Parameter
    boolean shared;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter
    boolean async;

    NewHPOVStorageVolume(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode properties = Json.object();
            properties.put("name", name);
            properties.put("size", capacity << 30);
            properties.put("provisioningType", full ? "Full" : provisioningType == null ? "Thin" : provisioningType);
            properties.put("isShareable", shared);
            Change.of(properties)
                    .set("description", description)
                    .set("storagePool", pool(connection, storagePool))
                    .set("snapshotPool", pool(connection, snapshotStoragePool))
                    .set("dataProtectionLevel", dataProtectionLevel)
                    .set("isCompressed", enableCompression)
                    .set("isDeduplicated", enableDeduplication)
                    .set("isAdaptiveOptimizationEnabled", enableAdaptiveOptimization ? true : null);
            ObjectNode volume = Json.object();
            volume.set("properties", properties);
            volume.put("isPermanent", true);
            Change.of(volume)
                    .set(
                            "templateUri",
                            resources(connection).requiredUri(volumeTemplate, TEMPLATE, "storage-volume-templates"))
                    .set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope));
            writeTask(connection, send(connection, "POST", "/rest/storage-volumes", volume), async);
        }
    }

    /** The URI of a pool; a name is looked for in the storage system, where one is given. */
    private String pool(Connection connection, Object given) {
        boolean byName = given != null
                && storageSystem != null
                && Resources.text(PSObject.unwrap(given), "uri").isEmpty();
        if (!byName) {
            return resources(connection).requiredUri(given, POOL, "storage-pools");
        }
        String system =
                resources(connection).requiredUri(storageSystem, Missing.of("StorageSystem"), "storage-systems");
        String uri = "/rest/storage-pools?filter=storageSystemUri='" + system + "'"
                + IndexQuery.equal("name", ConnectionArgument.text(given));
        return resources(connection)
                .requiredUri(
                        get(connection, uri).path("members").path(0).path("uri").asText(), POOL, "storage-pools");
    }
}
