package org.jwsh.values.types;

import java.util.Arrays;
import java.util.Iterator;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.text.TextBuilder;

/** {@code System.Text.StringBuilder}. */
final class StringBuilderMembers {
    private static final String OWN = "System.Text.StringBuilder";
    private static final Class<TextBuilder> SELF = TextBuilder.class;

    private StringBuilderMembers() {}

    static void define(TypeBuilder type) {
        type.constructor(OWN + " new()", a -> new TextBuilder())
                .constructor(OWN + " new(int capacity)", a -> new TextBuilder("", room(a[0])))
                .constructor(OWN + " new(string value)", a -> new TextBuilder(text(a[0]), 0))
                .constructor(OWN + " new(string value, int capacity)", a -> new TextBuilder(text(a[0]), room(a[1])))
                .constructor(
                        OWN + " new(string value, int startIndex, int length, int capacity)",
                        a -> new TextBuilder(StringMembers.substring(text(a[0]), (int) a[1], (int) a[2]), room(a[3])))
                .constructor(OWN + " new(int capacity, int maxCapacity)", a -> new TextBuilder("", room(a[0])))
                .property("int Capacity", SELF, TextBuilder::capacity, StringBuilderMembers::capacity)
                .property("int MaxCapacity", SELF, b -> Integer.MAX_VALUE)
                .property("int Length", SELF, TextBuilder::length, (b, v) -> {
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
                        (b, a) -> a[0] != null && b.toString().equals(a[0].toString()))
                .method("int EnsureCapacity(int capacity)", SELF, (b, a) -> {
                    if (b.capacity() < room(a[0])) {
                        b.capacity((int) a[0]);
                    }
                    return b.capacity();
                });
    }

    private static int room(Object capacity) {
        if ((int) capacity < 0) {
            throw Failures.outOfRange("'capacity' must be greater than zero.", "capacity");
        }
        return (int) capacity;
    }

    private static void capacity(TextBuilder builder, Object capacity) {
        if ((int) capacity < builder.length()) {
            throw Failures.outOfRange("capacity was less than the current size.", "value");
        }
        builder.capacity((int) capacity);
    }

    private static int checked(TextBuilder builder, int index) {
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
        type.method(
                        OWN + " Append(char[] value)",
                        SELF,
                        (b, a) -> a[0] == null ? b : b.append(new String((char[]) a[0])))
                .method(
                        OWN + " Append(char value, int repeatCount)",
                        SELF,
                        (b, a) -> b.append(String.valueOf((char) a[0]).repeat((int) a[1])))
                .method(
                        OWN + " Append(string value, int startIndex, int count)",
                        SELF,
                        (b, a) -> b.append(StringMembers.substring(text(a[0]), (int) a[1], (int) a[2])))
                .method(
                        OWN + " Append(char[] value, int startIndex, int charCount)",
                        SELF,
                        (b, a) -> b.append(new String((char[]) a[0], (int) a[1], (int) a[2])))
                .method(
                        OWN + " Append(System.Text.StringBuilder value)",
                        SELF,
                        (b, a) -> a[0] == null ? b : b.append(text(a[0])))
                .method(OWN + " AppendLine()", SELF, (b, a) -> b.append("\n"))
                .method(
                        OWN + " AppendLine(string value)",
                        SELF,
                        (b, a) -> b.append(text(a[0])).append("\n"))
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
                .method(
                        OWN + " AppendFormat(System.IFormatProvider provider, string format, Params System.Object[]"
                                + " args)",
                        SELF,
                        (b, a) -> b.append(CompositeFormat.format(Cultures.of(a[0]), (String) a[1], (Object[]) a[2])))
                .method(
                        OWN + " AppendJoin(string separator, Params System.Object[] values)",
                        SELF,
                        StringBuilderMembers::join)
                .method(OWN + " AppendJoin(string separator, Params string[] values)", SELF, StringBuilderMembers::join)
                .method(
                        OWN + " AppendJoin(char separator, Params System.Object[] values)",
                        SELF,
                        StringBuilderMembers::join)
                .method(OWN + " AppendJoin(char separator, Params string[] values)", SELF, StringBuilderMembers::join);
    }

    /** The values of an array; where the one value is itself a list of some type, its elements. */
    private static TextBuilder join(TextBuilder builder, Object[] a) {
        Object[] values = (Object[]) Failures.required(a[1], "values");
        Iterator<?> elements = values.length == 1 && !(values[0] instanceof Object[])
                ? LanguagePrimitives.enumerator(values[0])
                : null;
        Iterator<?> each = elements == null ? Arrays.asList(values).iterator() : elements;
        while (each.hasNext()) {
            builder.append(text(each.next()));
            if (each.hasNext()) {
                builder.append(text(a[0]));
            }
        }
        return builder;
    }

    private static TextBuilder insert(TextBuilder builder, int index, String text) {
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
                    return b.delete(start, length);
                })
                .method(
                        OWN + " Replace(string oldValue, string newValue)",
                        SELF,
                        (b, a) -> replaced(b, a[0], a[1], 0, b.length()))
                .method(
                        OWN + " Replace(char oldChar, char newChar)",
                        SELF,
                        (b, a) -> replaced(b, a[0], a[1], 0, b.length()))
                .method(
                        OWN + " Replace(string oldValue, string newValue, int startIndex, int count)",
                        SELF,
                        (b, a) -> replaced(b, a[0], a[1], (int) a[2], (int) a[3]))
                .method(
                        OWN + " Replace(char oldChar, char newChar, int startIndex, int count)",
                        SELF,
                        (b, a) -> replaced(b, a[0], a[1], (int) a[2], (int) a[3]))
                .method(
                        OWN + " Insert(int index, string value, int count)",
                        SELF,
                        (b, a) -> insert(b, (int) a[0], text(a[1]).repeat((int) a[2])))
                .method(
                        OWN + " Insert(int index, char[] value)",
                        SELF,
                        (b, a) -> insert(b, (int) a[0], new String((char[]) a[1])))
                .method(
                        "void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)",
                        SELF,
                        (b, a) -> {
                            b.toString().getChars((int) a[0], (int) a[0] + (int) a[3], (char[]) a[1], (int) a[2]);
                            return null;
                        });
    }

    private static TextBuilder replaced(TextBuilder builder, Object old, Object other, int start, int count) {
        String sought = text(Failures.required(old, "oldValue"));
        if (sought.isEmpty()) {
            throw Failures.argument("The value cannot be an empty string.", "oldValue");
        }
        if (start < 0 || start > builder.length()) {
            throw Failures.outOfRange(
                    "Index was out of range. Must be non-negative and less than or equal to the size of the"
                            + " collection.",
                    "startIndex");
        }
        return builder.replace(sought, text(other), start, count);
    }
}
