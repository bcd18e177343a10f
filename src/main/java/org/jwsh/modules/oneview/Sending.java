package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Sends a change to an appliance and reads what it answers: a task, a resource, or only that it is done. */
final class Sending {
    private static final String TASK_TYPE = "HPOneView.Appliance.TaskResource";
    private static final Set<String> WITH_ETAG = Set.of("PUT", "PATCH");

    private final ApplianceRequests requests;
    private final Connection connection;

    Sending(ApplianceRequests requests, Connection connection) {
        this.requests = requests;
        this.connection = connection;
    }

    /**
     * Sends a request.
     *
     * @param body null for none; its {@code eTag} becomes the {@code If-Match} header of a change
     * @return the task that the appliance made of it, else the answer as an object, else null
     */
    Object send(String method, String uri, JsonNode body) {
        return answer(method, requests.send(connection, call(method, uri, body)));
    }

    RestCall call(String method, String uri, JsonNode body) {
        RestCall call = RestCall.of(connection.name(), method, uri);
        if (body == null) {
            return call;
        }
        JsonNode eTag = body.path("eTag");
        if (WITH_ETAG.contains(method) && eTag.isTextual()) {
            call = call.header("If-Match", eTag.asText());
        }
        boolean patch = method.equals("PATCH");
        JsonNode content =
                patch && body.isObject() ? Json.MAPPER.createArrayNode().add(body) : body;
        return call.header("Content-Type", patch ? "application/json-patch+json" : "application/json")
                .body(content.toString());
    }

    /** What a reply means to a script. */
    Object answer(String method, RestReply reply) {
        String taskUri = reply.header("x-task-uri")
                .or(() -> reply.header("location"))
                .filter(location -> reply.status() == 202 && location.contains("/rest/tasks/"))
                .orElse(null);
        if (taskUri != null) {
            return Resources.of(
                    requests.get(connection, taskUri.substring(taskUri.indexOf("/rest/tasks/"))),
                    connection,
                    TASK_TYPE);
        }
        if (method.equals("DELETE") && (reply.status() == 204 || reply.status() == 200)) {
            ObjectNode done = Json.object();
            done.put("StatusCode", reply.status());
            done.put("Message", "The resource has been deleted.");
            return Resources.of(done, connection, null);
        }
        JsonNode json = Json.parse(reply.body());
        boolean isTask = json.path("category").asText().equals("tasks") && !json.has("members");
        return Resources.of(json, connection, isTask ? TASK_TYPE : null);
    }
}
