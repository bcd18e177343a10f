package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The pools of the storage arrays and the templates that volumes are made from. */
final class StorageParts {
    private static final long TERABYTE = 1L << 40;
    private static final int POOLS_OF_A_SYSTEM = 3;

    private final StorageSystems systems;

    StorageParts(StorageSystems systems) {
        this.systems = systems;
    }

    /** The URI of the first pool of a system. */
    static String poolUri(int system) {
        return ResourceFamily.generatedUri("storage-pools", system * POOLS_OF_A_SYSTEM);
    }

    List<ResourceFamily> families(ResourceFamily.Appliance appliance) {
        return List.of(
                new SimpleFamily(
                        appliance,
                        "storage-pools",
                        "StoragePoolV3",
                        systems.generatedCount() * POOLS_OF_A_SYSTEM,
                        this::pool),
                new SimpleFamily(
                        appliance, "storage-volume-templates", "StorageVolumeTemplateV6", 2, this::volumeTemplate));
    }

    private void pool(int number, ObjectNode pool) {
        int system = number / POOLS_OF_A_SYSTEM;
        int part = number % POOLS_OF_A_SYSTEM;
        pool.put("name", List.of("FST_CPG1", "FST_CPG2", "SSD_CPG").get(part) + (system == 0 ? "" : "_" + system));
        pool.put("isManaged", part != 1);
        pool.put("state", part != 1 ? "Managed" : "Discovered");
        pool.put("storageSystemUri", systems.uri(system));
        pool.put("totalCapacity", Long.toString(20 * TERABYTE));
        pool.put("freeCapacity", Long.toString((15 - part) * TERABYTE));
        pool.put("allocatedCapacity", Long.toString((5 + part) * TERABYTE));
        pool.putObject("deviceSpecificAttributes")
                .put("deviceType", part == 2 ? "SSD" : "FC")
                .put("supportedRAIDLevel", "RAID6");
    }

    private void volumeTemplate(int number, ObjectNode template) {
        template.put("name", number == 0 ? "Standard volume" : "Shared volume");
        template.put("family", "StoreServ");
        template.put("storagePoolUri", poolUri(0));
        template.put("compatibleStorageSystemsUri", "/rest/storage-systems");
        ObjectNode properties = template.putObject("properties");
        property(properties, "size").put("default", TERABYTE / 1024 * 10);
        property(properties, "provisioningType").put("default", "Thin");
        property(properties, "isShareable").put("default", number == 1);
        property(properties, "storagePool").put("default", poolUri(0));
    }

    private static ObjectNode property(ObjectNode properties, String name) {
        ObjectNode property = properties.putObject(name);
        property.putObject("meta").put("locked", false);
        return property;
    }
}
