package org.jwsh.modules.oneview;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a refusal.
 *
 * @param details explains more than the message, often empty
 * @param recommendedActions what the user can do
 * @param errorSource what was wrong, null when the appliance does not say
 */
record ErrorBody(
        String errorCode, String message, String details, List<String> recommendedActions, String errorSource) {
    /** Reads what there is; a body that is no JSON object becomes the message. */
    static ErrorBody of(RestReply reply) {
        JsonNode json = parse(reply.body());
        if (!json.isObject()) {
            String text = reply.body().isBlank()
                    ? "The appliance answered with HTTP status " + reply.status() + "."
                    : reply.body().strip();
            return new ErrorBody("HTTP_" + reply.status(), text, "", List.of(), null);
        }
        List<String> actions = new ArrayList<>();
        JsonNode given = json.path("recommendedActions");
        if (given.isArray()) {
            given.forEach(action -> actions.add(action.asText()));
        } else if (given.isTextual()) {
            actions.add(given.asText());
        }
        JsonNode source = json.path("errorSource");
        return new ErrorBody(
                text(json, "errorCode"),
                text(json, "message"),
                text(json, "details"),
                List.copyOf(actions),
                source.isTextual() && !source.asText().isBlank() ? source.asText() : null);
    }

    /** The message followed by the actions. */
    String messageWithActions() {
        return withActions(message);
    }

    /** The details, or the message where there are none, followed by the actions. */
    String detailsWithActions() {
        return withActions(details.isBlank() ? message : details);
    }

    String withActions(String text) {
        return recommendedActions.isEmpty() ? text : text + " " + String.join(" ", recommendedActions);
    }

    private static JsonNode parse(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).isTextual() ? json.path(field).asText() : "";
    }
}
