package org.jwsh.values.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HexFormat;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.StringForm;
import org.jwsh.values.time.DateTime;

/** {@code System.Convert}. */
final class ConvertMembers {
    private static final String[] WHOLE = {"Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"};
    private static final String[] FROM = {
        "System.Object",
        "bool",
        "char",
        "sbyte",
        "byte",
        "short",
        "ushort",
        "int",
        "uint",
        "long",
        "ulong",
        "float",
        "double",
        "decimal",
        "string"
    };

    private ConvertMembers() {}

    static void define(TypeBuilder type) {
        for (String name : WHOLE) {
            String shown = NetTypes.named("System." + name).displayName();
            each(type, shown + " To" + name, value -> whole(name, value));
            type.staticMethod(
                    "static " + shown + " To" + name + "(string value, int fromBase)",
                    a -> ofBase(name, (String) a[0], (int) a[1]));
        }
        for (String name : new String[] {"Double", "Single", "Decimal"}) {
            each(type, NetTypes.named("System." + name).displayName() + " To" + name, value -> real(name, value));
        }
        each(type, "bool ToBoolean", ConvertMembers::bool);
        each(type, "char ToChar", ConvertMembers::character);
        each(type, "datetime ToDateTime", ConvertMembers::date);
        defineText(type);
        Base64Members.define(type);
        defineTypes(type);
    }

    private interface Conversion {
        Object of(Object value);
    }

    private static void each(TypeBuilder type, String head, Conversion conversion) {
        for (String from : FROM) {
            type.staticMethod("static " + head + "(" + from + " value)", a -> conversion.of(PSObject.unwrap(a[0])));
        }
        type.staticMethod("static " + head + "(datetime value)", a -> conversion.of(a[0]));
        for (String from : new String[] {"System.Object", "string"}) {
            type.staticMethod(
                    "static " + head + "(" + from + " value, System.IFormatProvider provider)",
                    a -> conversion.of(PSObject.unwrap(a[0])));
        }
    }

    private static Object whole(String name, Object value) {
        return switch (value) {
            case null -> NumberParser.ofType(name, BigInteger.ZERO);
            case String text -> new NumberParser(name, NumberParser.INTEGER, Culture.current()).parse(text);
            case EnumValue e -> NumberParser.ofType(name, BigInteger.valueOf(e.number()));
            case Double d -> rounded(name, d);
            case Float f -> rounded(name, f.doubleValue());
            case Decimal d ->
                NumberParser.ofType(
                        name,
                        d.toBigDecimal().setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
            case BigInteger b -> NumberParser.ofType(name, b);
            case org.jwsh.values.numbers.UInt64 u -> NumberParser.ofType(name, u.toBigInteger());
            default -> {
                if (NumericRank.of(value) == NumericRank.NONE) {
                    throw invalid(value, "System." + name);
                }
                yield NumberParser.ofType(name, BigInteger.valueOf(NumericRank.longValue(value)));
            }
        };
    }

    private static Object rounded(String name, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw NumberParser.overflow(name);
        }
        return NumberParser.ofType(
                name, new BigDecimal(value).setScale(0, RoundingMode.HALF_EVEN).toBigInteger());
    }

    private static NetException invalid(Object value, String target) {
        return NetException.of(
                "System.InvalidCastException",
                "Invalid cast from '" + NetTypes.of(value).fullName() + "' to '" + target + "'.");
    }

    private static Object ofBase(String name, String text, int base) {
        if (base != 2 && base != 8 && base != 10 && base != 16) {
            throw Failures.argument("Invalid Base.", null);
        }
        if (text == null) {
            return NumberParser.ofType(name, BigInteger.ZERO);
        }
        if (text.isEmpty()) {
            throw Failures.outOfRange(
                    "Specified argument was out of the range of valid values.",
                    "Index was out of range. Must be non-negative and less than the size of the collection.");
        }
        boolean prefixed = base == 16 && text.regionMatches(true, 0, "0x", 0, 2);
        String digits = prefixed ? text.substring(2) : text;
        String signless = base == 10 && digits.startsWith("-") ? digits.substring(1) : digits;
        if (signless.isEmpty() || signless.chars().anyMatch(c -> Character.digit(c, base) < 0)) {
            throw Failures.format(
                    signless.isEmpty() || Character.digit(signless.charAt(0), base) < 0
                            ? "Could not find any recognizable digits."
                            : "Additional non-parsable characters are at the end of the string.");
        }
        BigInteger value = new BigInteger(digits, base);
        int width = name.endsWith("64") ? 64 : name.endsWith("32") ? 32 : name.endsWith("16") ? 16 : 8;
        boolean signed = name.startsWith("Int") || name.equals("SByte");
        boolean wraps = base != 10 && signed && value.bitLength() == width;
        return NumberParser.ofType(name, wraps ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value);
    }

    private static Object real(String name, Object value) {
        if (value instanceof String text) {
            return new NumberParser(name, NumberParser.FLOAT_AND_THOUSANDS, Culture.current()).parse(text);
        }
        Object number = value == null ? 0 : value instanceof EnumValue e ? e.number() : value;
        if (NumericRank.of(number) == NumericRank.NONE && !(number instanceof BigInteger)) {
            throw invalid(value, "System." + name);
        }
        return switch (name) {
            case "Double" -> NumericRank.doubleValue(number);
            case "Single" -> (float) NumericRank.doubleValue(number);
            default -> NumericRank.decimalValue(number);
        };
    }

    private static Object bool(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean b -> b;
            case String text -> BooleanMembers.parse(text);
            default -> NumericRank.doubleValue(value) != 0;
        };
    }

    private static Object character(Object value) {
        return switch (value) {
            case null -> '\0';
            case Character c -> c;
            case String text -> CharMembers.parse(text);
            default -> (char) NumericRank.longValue(value);
        };
    }

    private static Object date(Object value) {
        return switch (value) {
            case null -> DateTime.MIN_VALUE;
            case DateTime date -> date;
            case String text -> DateTimeMembers.parse(text, null, 0);
            default -> throw invalid(value, "System.DateTime");
        };
    }

    private static void defineText(TypeBuilder type) {
        for (String from : FROM) {
            type.staticMethod(
                    "static string ToString(" + from + " value)", a -> a[0] == null ? "" : StringForm.plain(a[0]));
        }
        type.staticMethod("static string ToString(datetime value)", a -> StringForm.plain(a[0]));
        for (String from : FROM) {
            type.staticMethod(
                    "static string ToString(" + from + " value, System.IFormatProvider provider)",
                    a -> org.jwsh.values.text.CompositeFormat.format(Cultures.of(a[1]), "{0}", a[0]));
        }
        type.staticMethod(
                "static string ToString(datetime value, System.IFormatProvider provider)",
                a -> org.jwsh.values.text.CompositeFormat.format(Cultures.of(a[1]), "{0}", a[0]));
        for (String from : new String[] {"byte", "short", "int", "long"}) {
            type.staticMethod("static string ToString(" + from + " value, int toBase)", a -> inBase(a[0], (int) a[1]));
        }
    }

    private static String inBase(Object value, int base) {
        long number = NumericRank.longValue(value);
        int width = value instanceof Byte ? 8 : value instanceof Short ? 16 : value instanceof Integer ? 32 : 64;
        long bits = width == 64 ? number : number & (1L << width) - 1;
        return switch (base) {
            case 2 -> Long.toBinaryString(bits);
            case 8 -> Long.toOctalString(bits);
            case 10 -> Long.toString(number);
            case 16 -> Long.toHexString(bits);
            default -> throw Failures.argument("Invalid Base.", null);
        };
    }

    private static void defineTypes(TypeBuilder type) {
        type.staticMethod(
                        "static System.Object ChangeType(System.Object value, type conversionType)",
                        a -> changeType(PSObject.unwrap(a[0]), (NetType) a[1]))
                .staticMethod(
                        "static System.Object ChangeType(System.Object value, System.TypeCode typeCode)",
                        a -> changeType(PSObject.unwrap(a[0]), NetTypes.named("System." + a[1])))
                .staticMethod(
                        "static System.Object ChangeType(System.Object value, type conversionType,"
                                + " System.IFormatProvider provider)",
                        a -> changeType(PSObject.unwrap(a[0]), (NetType) a[1]))
                .staticMethod(
                        "static System.Object ChangeType(System.Object value, System.TypeCode typeCode,"
                                + " System.IFormatProvider provider)",
                        a -> changeType(PSObject.unwrap(a[0]), NetTypes.named("System." + a[1])))
                .staticMethod("static System.TypeCode GetTypeCode(System.Object value)", a -> {
                    var code = Enums.value(
                            "System.TypeCode",
                            a[0] == null ? "Empty" : NetTypes.of(a[0]).name());
                    return code == null ? Enums.value("System.TypeCode", "Object") : code;
                })
                .staticMethod(
                        "static bool IsDBNull(System.Object value)",
                        a -> a[0] != null && NetTypes.of(a[0]).fullName().equals("System.DBNull"))
                .staticProperty("System.Object DBNull", () -> DBNull.VALUE)
                .staticMethod(
                        "static string ToHexString(byte[] inArray)",
                        a -> HexFormat.of().withUpperCase().formatHex((byte[]) a[0]))
                .staticMethod(
                        "static string ToHexStringLower(byte[] inArray)",
                        a -> HexFormat.of().formatHex((byte[]) a[0]))
                .staticMethod("static byte[] FromHexString(string s)", a -> {
                    try {
                        return HexFormat.of().parseHex((String) a[0]);
                    } catch (IllegalArgumentException malformed) {
                        throw Failures.format(
                                "The input is not a valid hex string as it contains a non-hex character.");
                    }
                });
    }

    private static Object changeType(Object value, NetType type) {
        if (value == null) {
            if (type.isValueType()) {
                throw NetException.of(
                        "System.InvalidCastException", "Null object cannot be converted to a value type.");
            }
            return null;
        }
        if (type.isInstance(value)) {
            return value;
        }
        return switch (type.name()) {
            case "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64" -> whole(type.name(), value);
            case "Double", "Single", "Decimal" -> real(type.name(), value);
            case "Boolean" -> bool(value);
            case "Char" -> character(value);
            case "DateTime" -> date(value);
            case "String" -> StringForm.plain(value);
            default -> throw invalid(value, type.fullName());
        };
    }
}
