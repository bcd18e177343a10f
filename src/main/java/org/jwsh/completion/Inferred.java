package org.jwsh.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/**
 * What is known of the value of an expression.
 *
 * @param type its type
 * @param value the value itself where it can be told without running anything; else null
 * @param isKnown whether the value is given
 * @param isType whether the expression names the type, so that static members are meant
 * @param also further types that it may have in place of the first
 * @param entries the keys of a hashtable or the properties of a custom object, with the types of their values
 */
record Inferred(
        NetType type, Object value, boolean isKnown, boolean isType, List<NetType> also, Map<String, NetType> entries) {
    static Inferred of(NetType type) {
        return type == null ? null : new Inferred(type, null, false, false, List.of(), Map.of());
    }

    static Inferred anyOf(List<NetType> types) {
        return types.isEmpty()
                ? null
                : new Inferred(types.getFirst(), null, false, false, types.subList(1, types.size()), Map.of());
    }

    static Inferred ofValue(Object value) {
        return value == null ? null : new Inferred(NetTypes.of(value), value, true, false, List.of(), Map.of());
    }

    static Inferred named(NetType type) {
        return type == null ? null : new Inferred(type, null, false, true, List.of(), Map.of());
    }

    static Inferred withEntries(NetType type, Map<String, NetType> entries) {
        return new Inferred(type, null, false, false, List.of(), new LinkedHashMap<>(entries));
    }
}
