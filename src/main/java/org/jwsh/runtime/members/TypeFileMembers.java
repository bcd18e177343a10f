package org.jwsh.runtime.members;

import java.util.List;
import java.util.Map;

/**
 * Properties that .NET's types do not have: PowerShell adds them in its type file. Here they are members of the type; where the
 * difference shows, it is told by these names.
 */
public final class TypeFileMembers {
    private static final Map<String, List<String>> NAMES = Map.of("System.Net.IPAddress", List.of("IPAddressToString"));

    private TypeFileMembers() {}

    /** The names of the added properties of a type, given its full name. */
    public static List<String> of(String typeName) {
        return NAMES.getOrDefault(typeName, List.of());
    }
}
