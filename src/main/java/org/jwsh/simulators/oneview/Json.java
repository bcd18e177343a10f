package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** JSON text to tree and back, and the shape of a collection. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw ApplianceFailure.invalid("INVALID_JSON", "The body of the request is not JSON.");
        }
    }

    static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JacksonException e) {
            throw new IllegalStateException("A tree of plain nodes always has a JSON text.", e);
        }
    }

    /** A collection that fits one page. */
    static ObjectNode collection(String type, String uri, List<? extends JsonNode> members) {
        ObjectNode collection = object();
        collection.put("type", type);
        collection.putArray("members").addAll(members);
        collection.put("start", 0);
        collection.put("count", members.size());
        collection.put("total", members.size());
        collection.putNull("nextPageUri");
        collection.putNull("prevPageUri");
        collection.put("uri", uri);
        return collection;
    }
}
