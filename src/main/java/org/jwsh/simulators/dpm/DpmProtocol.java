package org.jwsh.simulators.dpm;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One client's conversation. A request is {@code {"command": name, ...}}; the answer is {@code {"result": ...}} or
 * {@code {"error": {"code": number, "message": text}}}. A conversation starts with {@code connect} and ends with
 * {@code disconnect}, and an object can be asked about only while the conversation that handed it out lasts.
 */
final class DpmProtocol {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int NO_SUCH_SERVER = 948;
    private static final int NOT_CONNECTED = 917;
    private static final int BAD_REQUEST = 33;

    private final Function<String, DpmModel> models;
    private final Set<String> handles = new HashSet<>();
    private DpmModel connected;

    /** @param models gives the model of a server name, null for a server that cannot be reached */
    DpmProtocol(Function<String, DpmModel> models) {
        this.models = models;
    }

    boolean isConnected() {
        return connected != null;
    }

    String answer(String line) {
        try {
            return MAPPER.writeValueAsString(respond(MAPPER.readTree(line)));
        } catch (JacksonException e) {
            return error(BAD_REQUEST, "The request is not a JSON object on one line.")
                    .toString();
        }
    }

    private ObjectNode respond(JsonNode request) {
        String command = request.path("command").asText();
        if (command.equals("connect")) {
            return connect(request.path("server").asText());
        }
        if (connected == null) {
            return error(NOT_CONNECTED, "Connection to the DPM service has been lost.");
        }
        return switch (command) {
            case "disconnect" -> disconnect();
            case "productionServers" -> list(connected.productionServers());
            case "protectionGroups" -> list(connected.protectionGroups());
            case "datasources" -> owned(request.path("group"), connected::datasources);
            case "recoveryPoints" -> owned(request.path("datasource"), connected::recoveryPoints);
            default -> error(BAD_REQUEST, "There is no command '" + command + "'.");
        };
    }

    private ObjectNode connect(String server) {
        connected = models.apply(server);
        if (connected == null) {
            return error(
                    NO_SUCH_SERVER,
                    "Unable to connect to " + server + ". Check that the DPM service is running there.");
        }
        return result(connected.server());
    }

    private ObjectNode disconnect() {
        connected = null;
        handles.clear();
        return result(JsonNodeFactory.instance.nullNode());
    }

    private ObjectNode owned(JsonNode owner, Function<String, List<ObjectNode>> objects) {
        String handle = owner.isTextual() ? owner.asText() : null;
        if (handle != null && !handles.contains(handle)) {
            return error(BAD_REQUEST, "The object '" + handle + "' does not belong to this session.");
        }
        return list(objects.apply(handle));
    }

    private ObjectNode list(List<ObjectNode> objects) {
        objects.forEach(object -> handles.add(object.path("id").asText()));
        return result(JsonNodeFactory.instance.arrayNode().addAll(objects));
    }

    private static ObjectNode result(JsonNode value) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("result", value);
        return answer;
    }

    private static ObjectNode error(int code, String message) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("error").put("code", code).put("message", message);
        return answer;
    }
}
