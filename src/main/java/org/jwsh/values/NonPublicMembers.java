package org.jwsh.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Members of types that only reflection reaches, where public scripts are known to reach for them. */
public final class NonPublicMembers {
    private static final Map<String, Map<String, PropertyMember>> BY_TYPE = new ConcurrentHashMap<>();
    private static final Map<String, MethodOverload> CONSTRUCTORS = new ConcurrentHashMap<>();

    private NonPublicMembers() {}

    /** Adds one; adding it again changes nothing. */
    public static void add(String typeName, PropertyMember member) {
        BY_TYPE.computeIfAbsent(typeName, key -> new ConcurrentHashMap<>()).putIfAbsent(member.name(), member);
    }

    /** Adds a constructor. */
    public static void addConstructor(String typeName, MethodOverload constructor) {
        CONSTRUCTORS.putIfAbsent(typeName, constructor);
    }

    /** The constructor of a type that is not public, or null. */
    public static MethodOverload constructor(NetType type) {
        return CONSTRUCTORS.get(type.fullName());
    }

    /** Those of a type and of what it derives from. */
    public static List<PropertyMember> of(NetType type) {
        List<PropertyMember> found = new ArrayList<>();
        for (NetType each = type; each != null; each = each.baseType()) {
            found.addAll(BY_TYPE.getOrDefault(each.fullName(), Map.of()).values());
        }
        return found;
    }
}
