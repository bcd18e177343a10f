package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import java.util.Map;

/**
 * What the appliance answers.
 *
 * @param body null for an empty body; a binary node for the bytes of a file
 */
record Response(int status, JsonNode body, Map<String, String> headers) {
    /** A file. */
    static Response file(String name, byte[] content) {
        return new Response(
                200,
                BinaryNode.valueOf(content),
                Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    static Response ok(JsonNode body) {
        return new Response(200, body, Map.of());
    }

    static Response noContent() {
        return new Response(204, null, Map.of());
    }

    /** Accepted work: the task is named by the {@code Location} header. */
    static Response accepted(String taskUri, JsonNode task) {
        return new Response(202, task, Map.of("Location", taskUri));
    }

    static Response failure(ApplianceFailure failure) {
        return new Response(failure.status(), failure.body(), Map.of());
    }
}
