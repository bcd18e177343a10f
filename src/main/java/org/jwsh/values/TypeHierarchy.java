package org.jwsh.values;

import java.util.ArrayList;
import java.util.List;

/** The names of a type and its base types, as {@code PSTypeNames} lists them. */
public final class TypeHierarchy {
    private TypeHierarchy() {}

    public static List<String> names(NetType type) {
        List<String> names = new ArrayList<>();
        for (NetType t = type; t != null; t = t.baseType()) {
            names.add(t.fullName());
        }
        return names;
    }
}
