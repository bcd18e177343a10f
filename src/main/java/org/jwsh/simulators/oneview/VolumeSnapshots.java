package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The snapshots of storage volumes; each volume has one to begin with. */
final class VolumeSnapshots {
    private static final String SNAPSHOTS = "/rest/storage-volumes/*/snapshots";

    private final ResourceFamily.Appliance appliance;
    private final StorageVolumes volumes;
    private final Map<String, List<ObjectNode>> ofVolumes = new TreeMap<>();

    VolumeSnapshots(ResourceFamily.Appliance appliance, StorageVolumes volumes) {
        this.appliance = appliance;
        this.volumes = volumes;
    }

    void register(Routes routes) {
        routes.on("GET", SNAPSHOTS, this::list)
                .on("POST", SNAPSHOTS, this::create)
                .on("GET", SNAPSHOTS + "/*", request -> Response.ok(find(request.path())))
                .on("DELETE", SNAPSHOTS + "/*", this::delete);
    }

    private synchronized Response list(Request request) {
        return Response.ok(Json.collection("StorageSnapshotCollection", request.path(), of(request.path())));
    }

    private synchronized Response create(Request request) {
        ObjectNode wanted = request.jsonObject();
        List<ObjectNode> snapshots = of(request.path());
        ObjectNode snapshot = snapshot(
                request.path(),
                snapshots.size() + 1,
                wanted.path("properties")
                        .path("name")
                        .asText(wanted.path("name").asText("Snapshot")));
        snapshots.add(snapshot);
        return appliance.tasks().accept("Create", snapshot, request);
    }

    private synchronized Response delete(Request request) {
        ObjectNode snapshot = find(request.path());
        of(collectionOf(request.path())).remove(snapshot);
        return appliance.tasks().accept("Delete", snapshot, request);
    }

    private synchronized ObjectNode find(String uri) {
        return of(collectionOf(uri)).stream()
                .filter(snapshot -> snapshot.path("uri").asText().equals(uri))
                .findFirst()
                .orElseThrow(() -> ApplianceFailure.notFound(uri));
    }

    private List<ObjectNode> of(String collection) {
        return ofVolumes.computeIfAbsent(collection, uri -> {
            ObjectNode volume = volumes.find(collectionOf(uri));
            return new ArrayList<>(List.of(snapshot(uri, 1, volume.path("name").asText() + "_snapshot")));
        });
    }

    private static ObjectNode snapshot(String collection, int number, String name) {
        ObjectNode snapshot = Json.object();
        snapshot.put("type", "StorageVolumeSnapshotV6");
        snapshot.put("category", "storage-volume-snapshots");
        snapshot.put("name", name);
        snapshot.put("state", "Managed");
        snapshot.put("provisionedCapacity", Long.toString(1L << 30));
        snapshot.put("storageVolumeUri", collectionOf(collection));
        snapshot.put("uri", collection + "/" + number);
        snapshot.put("eTag", "generated-" + number);
        return snapshot;
    }

    private static String collectionOf(String uri) {
        return uri.substring(0, uri.lastIndexOf('/'));
    }
}
