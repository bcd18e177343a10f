package org.jwsh.binding;

import java.util.List;
import java.util.Map;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** The named arguments of an attribute, by name in any case. */
record NamedArguments(Map<String, Object> values) {
    Object get(String name) {
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                return PSObject.unwrap(entry.getValue());
            }
        }
        return null;
    }

    boolean flag(String name, boolean otherwise) {
        Object value = get(name);
        return value == null ? otherwise : LanguagePrimitives.isTrue(value);
    }

    String text(String name, String otherwise) {
        Object value = get(name);
        return value == null ? otherwise : LanguagePrimitives.toStringInvariant(value);
    }

    int number(String name, int otherwise) {
        return get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    /** A constant of a Java enum by its name in any case. */
    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        String text = text(name, "");
        for (E constant : List.of(type.getEnumConstants())) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        return otherwise;
    }
}
