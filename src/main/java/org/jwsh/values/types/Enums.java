package org.jwsh.values.types;

import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;

/** Values of the library's enums. */
public final class Enums {
    private Enums() {}

    public static EnumType type(String fullName) {
        return (EnumType) NetTypes.named(fullName);
    }

    public static EnumValue value(String fullName, String name) {
        return type(fullName).find(name);
    }

    public static EnumValue value(String fullName, long number) {
        return type(fullName).of(number);
    }

    /** The number of an enum value; 0 where an optional argument was left out. */
    static int number(Object value) {
        return value instanceof EnumValue e ? (int) e.number() : 0;
    }
}
