package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes storage volume templates. */
@Cmdlet(verb = "New", noun = "HPOVStorageVolumeTemplate", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVStorageVolumeTemplate extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("StoragePoolResourceNotFound", OneViewTypes.INVALID_OPERATION, "StoragePool");

    @Parameter(mandatory = true, position = 0)
    @Alias("TemplateName")
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String description;

    @Parameter(mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object storagePool;

    @Parameter
    boolean lockStoragePool;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    Object snapshotStoragePool;

    @Parameter(set = "Default")
    boolean lockSnapShotStoragePool;

    @Parameter
    @ValidateNotNullOrEmpty
    Object storageSystem;

    @Parameter(mandatory = true)
    @Alias("size")
    long capacity;

    @Parameter
    boolean lockCapacity;

    @Parameter
    boolean full;

    @Parameter
    @Alias("ProvisionType")
    @ValidateSet({"Thin", "Full", "TPDD"})
    String provisioningType;

    @Parameter
    boolean lockProvisionType;

    @Parameter(set = "Default")
    Boolean enableDeduplication;

    @Parameter(set = "Default")
    boolean lockEnableDeduplication;

    @Parameter(set = "Default")
    Boolean enableCompression;

    @Parameter(set = "Default")
    boolean lockEnableCompression;

    @Parameter
    boolean shared;

    @Parameter
    boolean lockProvisionMode;

    @Parameter(set = "StoreVirtual")
    @ValidateSet({
        "NetworkRaid0None",
        "NetworkRaid5SingleParity",
        "NetworkRaid10Mirror2Way",
        "NetworkRaid10Mirror3Way",
        "NetworkRaid10Mirror4Way",
        "NetworkRaid6DualParity"
    })
    String dataProtectionLevel;

    @Parameter(set = "StoreVirtual")
    boolean lockProtectionLevel;

    @Parameter(set = "StoreVirtual")
    boolean enableAdaptiveOptimization;

    @Parameter(set = "StoreVirtual")
    boolean lockAdaptiveOptimization;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    NewHPOVStorageVolumeTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(storagePool, MISSING, "storage-pools", this::make);
    }

    private void make(Connection connection, ObjectNode pool) {
        String system = pool.path("storageSystemUri").asText();
        JsonNode root = get(connection, system + "/templates?filter=isRoot%20EQ%20true")
                .path("members")
                .path(0);
        ObjectNode template = Json.object();
        template.put("type", "StorageVolumeTemplateV6");
        template.put("name", name);
        template.put("description", description == null ? "" : description);
        template.set("rootTemplateUri", root.path("uri"));
        ObjectNode properties = template.putObject("properties");
        if (root.path("properties").isObject()) {
            properties.setAll((ObjectNode) root.path("properties").deepCopy());
        }
        String ownPool = pool.path("uri").asText();
        String snapshots = resources(connection).requiredUri(snapshotStoragePool, MISSING, "storage-pools");
        boolean all = full || "Full".equals(provisioningType);
        set(properties, "storagePool", ownPool, lockStoragePool);
        set(properties, "snapshotPool", snapshots == null ? ownPool : snapshots, lockSnapShotStoragePool);
        set(properties, "size", capacity << 30, lockCapacity);
        set(properties, "provisioningType", all ? "Full" : "Thin", lockProvisionType);
        set(properties, "isShareable", shared, lockProvisionMode);
        set(
                properties,
                "isDeduplicated",
                "TPDD".equals(provisioningType) ? Boolean.TRUE : enableDeduplication,
                lockEnableDeduplication);
        set(properties, "isCompressed", enableCompression, lockEnableCompression);
        set(properties, "dataProtectionLevel", dataProtectionLevel, lockProtectionLevel);
        if (dataProtectionLevel != null) {
            set(properties, "isAdaptiveOptimizationEnabled", enableAdaptiveOptimization, lockAdaptiveOptimization);
        }
        Change.of(template).set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope));
        writeObject(send(connection, "POST", "/rest/storage-volume-templates", template));
    }

    /** Sets what volumes get for a property, null for what the root template says, and whether they may have another. */
    private static void set(ObjectNode properties, String name, Object value, boolean locked) {
        if (value != null) {
            ObjectNode property = properties.withObject("/" + name);
            property.set("default", Resources.json(value));
            property.withObject("/meta").put("locked", locked);
        }
    }
}
