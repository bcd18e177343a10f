package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** One resource of which there is always exactly one; a client reads it and puts another in its place. */
final class SettingResource {
    private final String uri;
    private final String name;
    private final boolean changesByTask;
    private final ResourceFamily.Appliance appliance;
    private ObjectNode value;

    /**
     * @param name what its tasks call it
     * @param changesByTask whether a change is accepted as a task instead of being done at once
     */
    SettingResource(
            ResourceFamily.Appliance appliance, String uri, String name, boolean changesByTask, ObjectNode initial) {
        this.appliance = appliance;
        this.uri = uri;
        this.name = name;
        this.changesByTask = changesByTask;
        this.value = initial;
        initial.put("uri", uri);
        initial.put("eTag", "0");
    }

    void register(Routes routes) {
        routes.on("GET", uri, request -> Response.ok(read()))
                .on("PUT", uri, this::replace)
                .on("POST", uri, this::replace)
                .on("DELETE", uri, this::clear);
    }

    /** Puts another value in its place. */
    synchronized void set(ObjectNode changed) {
        value = changed.deepCopy();
    }

    synchronized ObjectNode read() {
        return value.deepCopy();
    }

    private synchronized Response replace(Request request) {
        ObjectNode changed = value.deepCopy();
        changed.setAll(request.jsonObject());
        return store(changed, request);
    }

    private synchronized Response clear(Request request) {
        return store(Json.object(), request);
    }

    private Response store(ObjectNode changed, Request request) {
        changed.put("uri", uri);
        changed.put("eTag", UUID.randomUUID().toString());
        value = changed;
        if (!changesByTask) {
            return Response.ok(read());
        }
        ObjectNode subject = Json.object();
        subject.put("name", name).put("uri", uri).put("category", "appliance");
        return appliance.tasks().accept("Update", subject, request);
    }
}
