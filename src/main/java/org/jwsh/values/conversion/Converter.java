package org.jwsh.values.conversion;

/** Turns values into values of one type; kept by call sites that convert to the same type again. */
@FunctionalInterface
public interface Converter {

    /**
     * The value as that type.
     *
     * @param value any value, null and wrapped ones included
     * @throws org.jwsh.values.NetException of type PSInvalidCastException where it cannot be converted
     */
    Object convert(Object value);
}
