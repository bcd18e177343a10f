package org.jwsh.values.types;

import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

/** {@code System.Boolean}. */
final class BooleanMembers {
    private BooleanMembers() {}

    static void define(TypeBuilder type) {
        ComparableMembers.define(type, Boolean.class, "bool", "Boolean", "obj");
        type.method("bool Equals(System.Object obj)", Boolean.class, (b, a) -> b.equals(a[0]))
                .method("bool Equals(bool obj)", Boolean.class, (b, a) -> b.equals(a[0]))
                .method("int GetHashCode()", Boolean.class, (b, a) -> b ? 1 : 0)
                .method(
                        "System.TypeCode GetTypeCode()",
                        Boolean.class,
                        (b, a) -> Enums.value("System.TypeCode", "Boolean"))
                .method("string ToString()", Boolean.class, (b, a) -> b ? "True" : "False")
                .method(
                        "string ToString(System.IFormatProvider provider)",
                        Boolean.class,
                        (b, a) -> b ? "True" : "False")
                .staticProperty("string FalseString", () -> "False")
                .staticProperty("string TrueString", () -> "True")
                .staticMethod("static bool Parse(string value)", a -> parse((String) a[0]))
                .staticMethod("static bool TryParse(string value, [ref] bool result)", a -> {
                    Boolean read = read((String) a[0]);
                    ((Reference) a[1]).set(read != null && read);
                    return read != null;
                });
    }

    private static Boolean read(String text) {
        String trimmed = text == null ? "" : text.strip();
        return trimmed.equalsIgnoreCase("true")
                ? Boolean.TRUE
                : trimmed.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    /** @throws org.jwsh.values.NetException of type FormatException */
    static boolean parse(String text) {
        Boolean read = read(Failures.required(text, "value"));
        if (read == null) {
            throw Failures.format("String '" + text + "' was not recognized as a valid Boolean.");
        }
        return read;
    }
}
