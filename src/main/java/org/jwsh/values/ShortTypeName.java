package org.jwsh.values;

import java.util.stream.Collectors;

/** The name of a type without namespaces, its arguments' likewise: {@code IDictionary[string,Object]}. */
public final class ShortTypeName {
    private ShortTypeName() {}

    public static String of(NetType type) {
        if (type.isArray()) {
            return of(type.elementType()) + "[]";
        }
        String keyword = TypeNames.keywordFor(type.fullName());
        if (keyword != null) {
            return keyword;
        }
        if (type.genericArguments().isEmpty()) {
            String namespace = type.namespace();
            return namespace == null ? type.fullName() : type.fullName().substring(namespace.length() + 1);
        }
        String name = type.name();
        return name.substring(0, name.indexOf('`'))
                + type.genericArguments().stream().map(ShortTypeName::of).collect(Collectors.joining(",", "[", "]"));
    }
}
