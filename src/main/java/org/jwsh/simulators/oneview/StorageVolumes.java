package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Volumes on the storage arrays. */
final class StorageVolumes extends ResourceFamily {
    private static final long GIGABYTE = 1L << 30;

    StorageVolumes(Appliance appliance) {
        super(appliance, "storage-volumes");
    }

    @Override
    int generatedCount() {
        return 6;
    }

    @Override
    String type(int generation) {
        return List.of("StorageVolumeV6", "StorageVolumeV7", "StorageVolumeV8").get(generation);
    }

    @Override
    void generate(int number, ObjectNode volume) {
        volume.put("name", "Volume-" + (number + 1));
        volume.put("provisioningType", "Thin");
        volume.put("provisionedCapacity", Long.toString((number + 1) * 10 * GIGABYTE));
        volume.put("allocatedCapacity", Long.toString((number + 1) * GIGABYTE));
        volume.put("isShareable", number % 2 == 1);
        volume.put("isPermanent", true);
        volume.put("storagePoolUri", StorageParts.poolUri(number % 2));
        volume.put("snapshotsUri", uri(number) + "/snapshots");
        volume.put("deviceVolumeName", "Volume-" + (number + 1));
        volume.put("state", "Managed");
    }

    @Override
    void validate(ObjectNode volume) {
        if (volume.path("properties").isObject()) {
            volume.setAll((ObjectNode) volume.path("properties"));
            if (volume.has("size")) {
                volume.put("provisionedCapacity", volume.path("size").asText());
            }
            volume.remove(List.of("properties", "size"));
        }
        super.validate(volume);
    }

    @Override
    void complete(ObjectNode volume) {
        volume.putIfAbsent("provisionedCapacity", volume.textNode(Long.toString(GIGABYTE)));
        volume.putIfAbsent("provisioningType", volume.textNode("Thin"));
        super.complete(volume);
    }

    @Override
    void register(Routes routes) {
        routes.on("POST", collectionUri() + "/from-existing", this::create)
                .on("POST", collectionUri() + "/from-snapshot", this::create);
        super.register(routes);
    }
}
