package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Which resources belong together: {@code /rest/index/associations}. */
final class Associations {
    private static final String URI = "/rest/index/associations";

    private final List<Kind> kinds;

    /** Resources of one family that name, in one of their fields, the resource they belong to. */
    private record Kind(String name, ResourceFamily children, String parentField) {}

    Associations(ServerProfiles profiles, StorageVolumes volumes) {
        kinds = List.of(
                new Kind("server_profile_template_to_server_profiles", profiles, "serverProfileTemplateUri"),
                new Kind("server_hardware_to_server_profiles", profiles, "serverHardwareUri"),
                new Kind("storage_pool_to_storage_volumes", volumes, "storagePoolUri"));
    }

    void register(Routes routes) {
        routes.on("GET", URI, this::search);
    }

    private Response search(Request request) {
        Query query = request.query();
        String name = query.first("name").orElse("");
        String parent = query.first("parentUri").orElse("");
        String child = query.first("childUri").orElse("");
        List<ObjectNode> found = kinds.stream()
                .filter(kind -> name.isEmpty() || kind.name().equalsIgnoreCase(name))
                .flatMap(Associations::of)
                .filter(each ->
                        parent.isEmpty() || parent.equals(each.path("parentUri").asText()))
                .filter(each ->
                        child.isEmpty() || child.equals(each.path("childUri").asText()))
                .skip(query.number("start", 0))
                .limit(query.number("count", Integer.MAX_VALUE))
                .toList();
        return Response.ok(Json.collection("AssociationCollectionV2", URI, found));
    }

    private static Stream<ObjectNode> of(Kind kind) {
        return kind.children()
                .all()
                .filter(child -> child.path(kind.parentField()).isTextual())
                .map(child -> {
                    ObjectNode association = Json.object();
                    association.put("name", kind.name());
                    association.set("parentUri", child.path(kind.parentField()));
                    association.set("childUri", child.path("uri"));
                    return association;
                });
    }
}
