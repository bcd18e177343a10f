package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

/** {@code System.Enum}. */
final class EnumMembers {
    private EnumMembers() {}

    private static int compare(EnumValue value, Object other) {
        if (other == null) {
            return 1;
        }
        if (NetTypes.of(other) != value.netType()) {
            throw Failures.argument(
                    "Object must be the same type as the enum. The type passed in was '"
                            + NetTypes.of(other).fullName() + "'; the enum type was '"
                            + value.netType().fullName() + "'.",
                    null);
        }
        return Integer.signum(value.compareTo((EnumValue) other));
    }

    static void define(TypeBuilder type) {
        type.method("int CompareTo(System.Object target)", EnumValue.class, (e, a) -> compare(e, PSObject.unwrap(a[0])))
                .method("bool Equals(System.Object obj)", EnumValue.class, (e, a) -> e.equals(a[0]))
                .method("int GetHashCode()", EnumValue.class, (e, a) -> e.hashCode())
                .property("int value__", EnumValue.class, EnumValue::toNumber)
                .method("bool HasFlag(System.Enum flag)", EnumValue.class, (e, a) -> e.hasFlag((EnumValue) a[0]))
                .method(
                        "System.TypeCode GetTypeCode()",
                        EnumValue.class,
                        (e, a) -> Enums.value(
                                "System.TypeCode", e.netType().underlyingType().name()))
                .method("string ToString()", EnumValue.class, (e, a) -> e.toString())
                .method("string ToString(string format)", EnumValue.class, (e, a) -> format(e, (String) a[0]))
                .method(
                        "string ToString(string format, System.IFormatProvider provider)",
                        EnumValue.class,
                        (e, a) -> format(e, (String) a[0]))
                .staticMethod("static string[] GetNames(type enumType)", a -> names(enumType(a[0])))
                .staticMethod("static array GetValues(type enumType)", a -> values(enumType(a[0])))
                .staticMethod(
                        "static string GetName(type enumType, System.Object value)", a -> name(enumType(a[0]), a[1]))
                .staticMethod(
                        "static type GetUnderlyingType(type enumType)",
                        a -> enumType(a[0]).underlyingType())
                .staticMethod(
                        "static bool IsDefined(type enumType, System.Object value)",
                        a -> isDefined(enumType(a[0]), a[1]))
                .staticMethod(
                        "static System.Object ToObject(type enumType, System.Object value)",
                        a -> enumType(a[0]).of(numberOf(a[1])))
                .staticMethod(
                        "static string Format(type enumType, System.Object value, string format)",
                        a -> format(enumType(a[0]).of(numberOf(a[1])), (String) a[2]))
                .staticMethod(
                        "static System.Object Parse(type enumType, string value)",
                        a -> parse(enumType(a[0]), (String) a[1], false))
                .staticMethod(
                        "static System.Object Parse(type enumType, string value, bool ignoreCase)",
                        a -> parse(enumType(a[0]), (String) a[1], (Boolean) a[2]))
                .staticMethod(
                        "static bool TryParse(type enumType, string value, [ref] System.Object result)",
                        a -> tryParse(enumType(a[0]), (String) a[1], false, (Reference) a[2]))
                .staticMethod(
                        "static bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object"
                                + " result)",
                        a -> tryParse(enumType(a[0]), (String) a[1], (Boolean) a[2], (Reference) a[3]));
        defineGeneric(type);
    }

    private static void defineGeneric(TypeBuilder type) {
        type.genericStatic(
                        "static bool TryParse[TEnum](string value, [ref] TEnum result)",
                        (types, a) -> tryParse(enumType(types.getFirst()), (String) a[0], false, (Reference) a[1]))
                .genericStatic(
                        "static bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum result)",
                        (types, a) ->
                                tryParse(enumType(types.getFirst()), (String) a[0], (Boolean) a[1], (Reference) a[2]))
                .genericStatic("static string[] GetNames[TEnum]()", (types, a) -> names(enumType(types.getFirst())))
                .genericStatic("static TEnum[] GetValues[TEnum]()", (types, a) -> values(enumType(types.getFirst())))
                .genericStatic(
                        "static TEnum Parse[TEnum](string value)",
                        (types, a) -> parse(enumType(types.getFirst()), (String) a[0], false));
    }

    private static EnumType enumType(Object type) {
        if (type instanceof EnumType known) {
            return known;
        }
        throw Failures.argument("Type provided must be an Enum.", "enumType");
    }

    /** The names in the order of their numbers. */
    private static List<EnumValue> ordered(EnumType type) {
        List<EnumValue> values = new ArrayList<>(type.values());
        values.sort((a, b) -> Long.compareUnsigned(a.number(), b.number()));
        return values;
    }

    private static String[] names(EnumType type) {
        return ordered(type).stream().map(EnumValue::label).toArray(String[]::new);
    }

    private static Object values(EnumType type) {
        return ordered(type).toArray(EnumValue[]::new);
    }

    private static long numberOf(Object value) {
        return value instanceof EnumValue e
                ? e.number()
                : ((Number) LanguagePrimitives.convertTo(value, NetTypes.LONG)).longValue();
    }

    private static String name(EnumType type, Object value) {
        long number = numberOf(value);
        for (EnumValue known : type.values()) {
            if (known.number() == number) {
                return known.toString();
            }
        }
        return null;
    }

    private static boolean isDefined(EnumType type, Object value) {
        if (value instanceof String text) {
            return type.values().stream().anyMatch(v -> v.label().equals(text));
        }
        return name(type, value) != null;
    }

    private static String format(EnumValue value, String format) {
        return value.format(format, org.jwsh.values.text.Culture.INVARIANT);
    }

    private static EnumValue parse(EnumType type, String text, boolean ignoreCase) {
        EnumValue value = read(type, text, ignoreCase);
        if (value == null) {
            throw text.isBlank()
                    ? Failures.argument("Must specify valid information for parsing in the string.", "value")
                    : NetException.of("System.ArgumentException", "Requested value '" + text + "' was not found.");
        }
        return value;
    }

    private static boolean tryParse(NetType type, String text, boolean ignoreCase, Reference result) {
        EnumValue value = read((EnumType) type, text == null ? "" : text, ignoreCase);
        result.set(value == null ? ((EnumType) type).of(0) : value);
        return value != null;
    }

    private static EnumValue read(EnumType type, String text, boolean ignoreCase) {
        long number = 0;
        if (text.isBlank()) {
            return null;
        }
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            EnumValue value = type.find(name);
            if (value != null && (ignoreCase || value.toString().equals(name))) {
                number |= value.number();
            } else if (name.matches("[-+]?[0-9]+")) {
                number |= Long.parseLong(name);
            } else {
                return null;
            }
        }
        return type.of(number);
    }
}
