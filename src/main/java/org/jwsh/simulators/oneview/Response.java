package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What the appliance answers.
 *
 * @param body null for an empty body
 */
record Response(int status, JsonNode body, Map<String, String> headers) {
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
