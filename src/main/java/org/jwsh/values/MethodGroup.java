package org.jwsh.values;

import java.util.List;

/** The overloads of one method name, or the constructors of a type. */
public record MethodGroup(String name, List<MethodOverload> overloads) implements Member {
    /** No method at all. */
    public static final MethodGroup NONE = new MethodGroup("new", List.of());

    public MethodGroup {
        overloads = List.copyOf(overloads);
    }

    public boolean isEmpty() {
        return overloads.isEmpty();
    }
}
