package org.jwsh.binding;

import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** The name of a type that may or may not be there. */
public record PSTypeName(String name) {
    /** The type, or null. */
    public NetType type() {
        return NetTypes.find(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
