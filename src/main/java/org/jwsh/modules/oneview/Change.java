package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The new fields of a resource; a null value leaves a field as it is. */
final class Change {
    private final ObjectNode resource;

    private Change(ObjectNode resource) {
        this.resource = resource;
    }

    static Change of(JsonNode resource) {
        return new Change((ObjectNode) resource);
    }

    /** A resource that is still to be made. */
    static Change create() {
        return new Change(Json.object());
    }

    Change set(String field, Object value) {
        if (value != null) {
            resource.set(field, Resources.json(value));
        }
        return this;
    }

    /** Sets a field where a number is positive, as numbers that were not given are 0. */
    Change setPositive(String field, long value) {
        if (value > 0) {
            resource.put(field, value);
        }
        return this;
    }

    /** Removes fields that only the appliance sets. */
    Change without(String... fields) {
        resource.remove(List.of(fields));
        return this;
    }

    ObjectNode resource() {
        return resource;
    }
}
