package org.jwsh.values.types;

import java.util.Arrays;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;

/** An attribute of .NET's libraries that says something and does nothing: its type and the values of its properties. */
public final class LibraryAttribute implements NetTyped {
    private final NetType type;
    private final Object[] values;

    /**
     * @param values one for each property, in the order of their declaration
     */
    LibraryAttribute(NetType type, Object[] values) {
        this.type = type;
        this.values = values;
    }

    @Override
    public NetType netType() {
        return type;
    }

    Object value(int property) {
        return values[property];
    }

    void value(int property, Object value) {
        values[property] = value;
    }

    /** Attributes of one type are equal where all that they say is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryAttribute attribute
                && attribute.type == type
                && Arrays.equals(attribute.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return type.fullName();
    }
}
