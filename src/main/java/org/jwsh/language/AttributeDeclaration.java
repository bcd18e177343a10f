package org.jwsh.language;

import java.util.List;

/**
 * Where an attribute may stand and what it can be given by name.
 *
 * @param name the name as messages show it
 * @param targets the kinds of declarations, by the names of {@code System.AttributeTargets} in their order
 * @param settable the properties and fields that take a value
 * @param readOnly the properties that can only be read
 */
public record AttributeDeclaration(String name, List<String> targets, List<String> settable, List<String> readOnly) {
    /** Whether it may stand before one of these kinds of declarations. */
    boolean fits(List<String> kinds) {
        return targets.stream().anyMatch(kinds::contains);
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    boolean takes(String property) {
        return contains(settable, property);
    }

    boolean shows(String property) {
        return contains(readOnly, property);
    }
}
