package org.jwsh.values.types;

import java.util.StringJoiner;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.StringForm;

/** {@code System.Text.StringBuilder}. */
final class StringBuilderMembers {
    private static final String OWN = "System.Text.StringBuilder";
    private static final Class<StringBuilder> SELF = StringBuilder.class;

    private StringBuilderMembers() {}

    static void define(TypeBuilder type) {
        type.constructor(OWN + " new()", a -> new StringBuilder())
                .constructor(OWN + " new(int capacity)", a -> new StringBuilder((int) a[0]))
                .constructor(OWN + " new(string value)", a -> new StringBuilder().append(text(a[0])))
                .constructor(
                        OWN + " new(string value, int capacity)", a -> new StringBuilder((int) a[1]).append(text(a[0])))
                .constructor(OWN + " new(int capacity, int maxCapacity)", a -> new StringBuilder((int) a[0]))
                .property("int Capacity", SELF, StringBuilder::capacity, (b, v) -> b.ensureCapacity((int) v))
                .property("int MaxCapacity", SELF, b -> Integer.MAX_VALUE)
                .property("int Length", SELF, StringBuilder::length, (b, v) -> {
                    if ((int) v < 0) {
                        throw Failures.notNegative("value", v);
                    }
                    b.setLength((int) v);
                });
        defineAppend(type);
        defineChange(type);
        type.method("string ToString()", SELF, (b, a) -> b.toString())
                .method(
                        "string ToString(int startIndex, int length)",
                        SELF,
                        (b, a) -> StringMembers.substring(b.toString(), (int) a[0], (int) a[1]))
                .method("char Chars(int index) {get;set;}", SELF, (b, a) -> b.charAt(checked(b, (int) a[0])))
                .method("char get_Chars(int index)", SELF, (b, a) -> b.charAt(checked(b, (int) a[0])))
                .method("char get_Item(int index)", SELF, (b, a) -> b.charAt(checked(b, (int) a[0])))
                .method("void set_Item(int index, char value)", SELF, (b, a) -> {
                    b.setCharAt(checked(b, (int) a[0]), (char) a[1]);
                    return null;
                })
                .method(
                        "bool Equals(System.Text.StringBuilder sb)",
                        SELF,
                        (b, a) -> a[0] != null && b.compareTo((StringBuilder) a[0]) == 0)
                .method("int EnsureCapacity(int capacity)", SELF, (b, a) -> {
                    b.ensureCapacity((int) a[0]);
                    return b.capacity();
                });
    }

    private static int checked(StringBuilder builder, int index) {
        if (index < 0 || index >= builder.length()) {
            throw NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
        }
        return index;
    }

    private static String text(Object value) {
        return value == null ? "" : StringForm.plain(value);
    }

    private static void defineAppend(TypeBuilder type) {
        String[] types = {
            "string",
            "char",
            "bool",
            "sbyte",
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "decimal",
            "ushort",
            "uint",
            "ulong",
            "System.Object"
        };
        for (String value : types) {
            type.method(OWN + " Append(" + value + " value)", SELF, (b, a) -> b.append(text(a[0])));
            type.method(
                    OWN + " Insert(int index, " + value + " value)", SELF, (b, a) -> insert(b, (int) a[0], text(a[1])));
        }
        type.method(OWN + " Append(char[] value)", SELF, (b, a) -> a[0] == null ? b : b.append((char[]) a[0]))
                .method(OWN + " Append(char value, int repeatCount)", SELF, (b, a) -> b.repeat((char) a[0], (int) a[1]))
                .method(
                        OWN + " Append(string value, int startIndex, int count)",
                        SELF,
                        (b, a) -> b.append((String) a[0], (int) a[1], (int) a[1] + (int) a[2]))
                .method(
                        OWN + " Append(System.Text.StringBuilder value)",
                        SELF,
                        (b, a) -> a[0] == null ? b : b.append(text(a[0])))
                .method(OWN + " AppendLine()", SELF, (b, a) -> b.append('\n'))
                .method(
                        OWN + " AppendLine(string value)",
                        SELF,
                        (b, a) -> b.append(text(a[0])).append('\n'))
                .method(
                        OWN + " AppendFormat(string format, System.Object arg0)",
                        SELF,
                        (b, a) -> b.append(CompositeFormat.format(Culture.current(), (String) a[0], a[1])))
                .method(
                        OWN + " AppendFormat(string format, System.Object arg0, System.Object arg1)",
                        SELF,
                        (b, a) -> b.append(CompositeFormat.format(Culture.current(), (String) a[0], a[1], a[2])))
                .method(
                        OWN
                                + " AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object"
                                + " arg2)",
                        SELF,
                        (b, a) -> b.append(CompositeFormat.format(Culture.current(), (String) a[0], a[1], a[2], a[3])))
                .method(
                        OWN + " AppendFormat(string format, Params System.Object[] args)",
                        SELF,
                        (b, a) -> b.append(CompositeFormat.format(Culture.current(), (String) a[0], (Object[]) a[1])))
                .method(OWN + " AppendJoin(string separator, Params System.Object[] values)", SELF, (b, a) -> {
                    StringJoiner joined = new StringJoiner(text(a[0]));
                    for (Object value : (Object[]) a[1]) {
                        joined.add(text(value));
                    }
                    return b.append(joined);
                });
    }

    private static StringBuilder insert(StringBuilder builder, int index, String text) {
        if (index < 0 || index > builder.length()) {
            throw Failures.outOfRange(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the"
                            + " collection.",
                    "index");
        }
        return builder.insert(index, text);
    }

    private static void defineChange(TypeBuilder type) {
        type.method(OWN + " Clear()", SELF, (b, a) -> {
                    b.setLength(0);
                    return b;
                })
                .method(OWN + " Remove(int startIndex, int length)", SELF, (b, a) -> {
                    int start = (int) a[0];
                    int length = (int) a[1];
                    if (start < 0 || length < 0) {
                        throw Failures.notNegative(start < 0 ? "startIndex" : "length", start < 0 ? start : length);
                    }
                    if (start > b.length() - length) {
                        throw Failures.outOfRange(
                                "Index was out of range. Must be non-negative and less than or equal to the size of"
                                        + " the collection.",
                                "length");
                    }
                    return b.delete(start, start + length);
                })
                .method(
                        OWN + " Replace(string oldValue, string newValue)",
                        SELF,
                        (b, a) -> replaced(b, b.toString().replace((String) a[0], text(a[1]))))
                .method(
                        OWN + " Replace(char oldChar, char newChar)",
                        SELF,
                        (b, a) -> replaced(b, b.toString().replace((char) a[0], (char) a[1])));
    }

    private static StringBuilder replaced(StringBuilder builder, String text) {
        builder.setLength(0);
        return builder.append(text);
    }
}
