package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Resources as scripts hold them, made of JSON and turned into JSON again. */
final class Resources {
    /** The property that says which appliance an object is of; never sent. */
    static final String APPLIANCE = "ApplianceConnection";

    private Resources() {}

    /** The object of a resource, with its appliance and, where one is given, its type name in front. */
    static Object of(JsonNode json, Connection connection, String typeName) {
        Object value = value(json);
        if (value instanceof PSObject object && object.isCustom()) {
            object.put(APPLIANCE, ApplianceReference.of(connection));
            if (typeName != null) {
                object.typeNames().addFirst(typeName);
            }
            if (object.note("members") instanceof Object[] members) {
                for (Object member : members) {
                    if (member instanceof PSObject each && each.isCustom()) {
                        each.put(APPLIANCE, ApplianceReference.of(connection));
                    }
                }
                object.remove(APPLIANCE);
            }
        }
        return value;
    }

    /** A JSON value as a script value: numbers in the smallest type that holds them, arrays as arrays, null as null. */
    static Object value(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> object(json);
            case ARRAY -> {
                Object[] elements = new Object[json.size()];
                for (int i = 0; i < elements.length; i++) {
                    elements[i] = value(json.get(i));
                }
                yield elements;
            }
            case STRING -> json.textValue();
            case BOOLEAN -> json.booleanValue();
            case NUMBER -> number(json);
            default -> null;
        };
    }

    private static PSObject object(JsonNode json) {
        PSObject object = PSObject.custom();
        json.properties().forEach(field -> object.put(field.getKey(), value(field.getValue())));
        return object;
    }

    private static Object number(JsonNode json) {
        if (json.canConvertToInt() && json.isIntegralNumber()) {
            return json.intValue();
        }
        return json.isIntegralNumber() ? (Object) json.longValue() : (Object) json.doubleValue();
    }

    /** The JSON of a script value, without the {@code ApplianceConnection} of objects at any depth. */
    static JsonNode json(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (PSObject.unwrap(value)) {
            case null -> nodes.nullNode();
            case PSObject object -> object(object);
            case Map<?, ?> map -> {
                ObjectNode object = nodes.objectNode();
                map.forEach((name, element) -> object.set(LanguagePrimitives.toStringInvariant(name), json(element)));
                yield object;
            }
            case Object[] array -> array(Arrays.asList(array));
            case Collection<?> collection -> array(collection);
            case Boolean flag -> nodes.booleanNode(flag);
            case Integer number -> nodes.numberNode(number);
            case Long number -> nodes.numberNode(number);
            case Double number -> nodes.numberNode(number);
            case Object other -> nodes.textNode(LanguagePrimitives.toStringInvariant(other));
        };
    }

    private static ObjectNode object(PSObject object) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int slot = 0; slot < object.shape().size(); slot++) {
            String name = object.shape().name(slot);
            if (!name.equals(APPLIANCE) && !(object.slot(slot) instanceof PSMember)) {
                json.set(name, json(object.slot(slot)));
            }
        }
        return json;
    }

    private static ArrayNode array(Collection<?> elements) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        elements.forEach(element -> array.add(json(element)));
        return array;
    }

    /** The text of a property, empty where there is none. */
    static String text(Object resource, String property) {
        Object value = resource instanceof PSObject object ? object.note(property) : null;
        return value == null ? "" : LanguagePrimitives.toStringInvariant(value);
    }

    /** Whether a resource carries a label. */
    static boolean hasLabel(JsonNode resource, String label) {
        for (JsonNode each : resource.path("labels")) {
            if (each.path("name").asText().equalsIgnoreCase(label)) {
                return true;
            }
        }
        return false;
    }
}
