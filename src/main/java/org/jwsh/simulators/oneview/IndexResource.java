package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** The search over all families: {@code /rest/index/resources}. */
final class IndexResource {
    private static final String URI = "/rest/index/resources";

    private final List<ResourceFamily> families;
    private final SimulatorSettings settings;

    IndexResource(List<ResourceFamily> families, SimulatorSettings settings) {
        this.families = families;
        this.settings = settings;
    }

    void register(Routes routes) {
        routes.on("GET", URI, this::search);
    }

    private Response search(Request request) {
        List<String> categories = request.query().all("category");
        List<ResourceFamily> wantedFamilies = families.stream()
                .filter(family -> categories.isEmpty() || categories.contains(family.category()))
                .toList();
        Predicate<ObjectNode> wanted = Terms.both(
                Terms.query(request.query().first("query").orElse("")),
                Terms.filters(request.query().all("filter")));
        return Response.ok(new Page(request, settings.pageSize(), IndexResource::entry)
                .of(wantedFamilies, wanted, URI, "IndexResource"));
    }

    private static ObjectNode entry(ObjectNode resource, Request request) {
        ObjectNode entry = Json.object();
        entry.put("type", "IndexResourceV300");
        for (String field :
                List.of("name", "description", "state", "status", "created", "modified", "eTag", "category", "uri")) {
            entry.set(field, resource.path(field).isMissingNode() ? entry.nullNode() : resource.path(field));
        }
        ObjectNode attributes = entry.putObject("attributes");
        resource.properties().forEach(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull() && !entry.has(field.getKey())) {
                attributes.put(field.getKey(), field.getValue().asText());
            }
        });
        entry.putObject("multiAttributes");
        entry.put("ownerId", request.session().userName());
        entry.putArray("scopeUris");
        return entry;
    }
}
