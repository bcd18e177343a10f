package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The pools of the storage arrays and the templates that volumes are made from. */
final class StorageParts {
    private static final long TERABYTE = 1L << 40;
    private static final int POOLS_OF_A_SYSTEM = 3;

    private static final List<String> FOUND_POOLS = List.of("R1_FC_CPG", "R5_FC_CPG", "R6_SSD_CPG");

    private final StorageSystems systems;

    StorageParts(StorageSystems systems) {
        this.systems = systems;
    }

    /** The URI of the first pool of a system. */
    static String poolUri(int system) {
        return ResourceFamily.generatedUri("storage-pools", system * POOLS_OF_A_SYSTEM);
    }

    List<ResourceFamily> families(ResourceFamily.Appliance appliance) {
        SimpleFamily pools = new SimpleFamily(
                appliance, "storage-pools", "StoragePoolV3", systems.generatedCount() * POOLS_OF_A_SYSTEM, this::pool);
        systems.onNew(system -> FOUND_POOLS.forEach(name -> pools.discover(discovered(name, system))));
        return List.of(
                pools,
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
        putCapacity(pool, 5 + part);
        pool.putObject("deviceSpecificAttributes")
                .put("deviceType", part == 2 ? "SSD" : "FC")
                .put("supportedRAIDLevel", "RAID6");
    }

    private static ObjectNode discovered(String name, String systemUri) {
        ObjectNode pool = Json.object();
        pool.put("name", name);
        pool.put("isManaged", false);
        pool.put("state", "Discovered");
        pool.put("storageSystemUri", systemUri);
        putCapacity(pool, 5);
        pool.putObject("deviceSpecificAttributes").put("deviceType", "FC").put("supportedRAIDLevel", "RAID1");
        return pool;
    }

    private static void putCapacity(ObjectNode pool, long allocated) {
        pool.put("totalCapacity", Long.toString(20 * TERABYTE));
        pool.put("freeCapacity", Long.toString((20 - allocated) * TERABYTE));
        pool.put("allocatedCapacity", Long.toString(allocated * TERABYTE));
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
