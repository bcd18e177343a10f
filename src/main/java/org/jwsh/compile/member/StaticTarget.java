package org.jwsh.compile.member;

import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** What stands before {@code ::}: a type, or a value whose type is meant. */
final class StaticTarget {
    private StaticTarget() {}

    static NetType typeOf(Object value) {
        if (value instanceof NetType type) {
            return type;
        }
        Object base = PSObject.unwrap(value);
        return switch (base) {
            case null -> null;
            case NetType type -> type;
            default -> NetTypes.of(base);
        };
    }
}
