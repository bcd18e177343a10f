package org.jwsh.values.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.time.DateTime;

/** Conversions to a type of numbers: from strings, other numbers, booleans, characters and enums. */
final class NumberConversion {
    private final NetType type;
    private final NumberKind kind;

    NumberConversion(NetType type, NumberKind kind) {
        this.type = type;
        this.kind = kind;
    }

    /** An unwrapped value as a number; null where there is no way. */
    Object convert(Object value) {
        return switch (value) {
            case String text -> fromString(text);
            case EnumValue e -> fromNumber(e.toNumber());
            case BigInteger b -> fromNumber(b);
            case Object _ when NumericRank.of(value) != NumericRank.NONE -> fromNumber(value);
            case DateTime date ->
                throw CastFailure.because(
                        "InvalidCastIConvertible",
                        date,
                        type,
                        NetException.of(
                                "System.InvalidCastException",
                                "Invalid cast from 'DateTime' to '" + type.name() + "'."));
            default -> CastOperators.convert(value, type);
        };
    }

    private Object fromNumber(Object number) {
        try {
            return kind.from(number);
        } catch (NetException failure) {
            throw CastFailure.because("InvalidCastIConvertible", number, type, failure);
        }
    }

    private Object fromString(String text) {
        if (text.isEmpty()) {
            return kind.from(0);
        }
        Object number = NumberText.read(text.strip());
        if (number != null) {
            try {
                return kind.from(number);
            } catch (NetException outOfRange) {
                return fromDigits(text);
            }
        }
        return fromDigits(text);
    }

    /** What the type's own way of reading says, which decides about the error too. */
    private Object fromDigits(String text) {
        String trimmed = text.strip();
        try {
            return switch (kind) {
                case SINGLE -> Float.valueOf((float) real(trimmed, text));
                case DOUBLE -> real(trimmed, text);
                case DECIMAL -> decimal(trimmed, text);
                case BIG_INTEGER -> new BigInteger(checked(trimmed, text, "[+-]?[0-9]+"));
                default -> whole(trimmed, text);
            };
        } catch (NetException failure) {
            throw CastFailure.because(errorId(), text, type, failure);
        }
    }

    private String errorId() {
        return switch (kind) {
            case SINGLE, DOUBLE -> "InvalidCastFromStringToDoubleOrSingle";
            case DECIMAL -> "InvalidCastFromStringToDecimal";
            default -> "InvalidCastFromStringToInteger";
        };
    }

    private Object whole(String trimmed, String text) {
        NetException failure;
        try {
            String lower = trimmed.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("0x") || lower.startsWith("&h")) {
                return kind.fromHexadecimal(trimmed.substring(2));
            }
            if (lower.startsWith("#")) {
                return kind.fromHexadecimal(trimmed.substring(1));
            }
            return kind.from(new BigInteger(checked(trimmed, text, "[+-]?[0-9]+")));
        } catch (NetException first) {
            failure = first;
        }
        try {
            return kind.from(real(trimmed, text));
        } catch (NetException _) {
            throw failure;
        }
    }

    private static double real(String trimmed, String text) {
        return switch (trimmed.toLowerCase(java.util.Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "infinity", "+infinity", "∞" -> Double.POSITIVE_INFINITY;
            case "-infinity", "-∞" -> Double.NEGATIVE_INFINITY;
            default ->
                Double.parseDouble(checked(
                        withoutThousands(trimmed), text, "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?"));
        };
    }

    private static Decimal decimal(String trimmed, String text) {
        return Decimal.of(
                new BigDecimal(checked(withoutThousands(trimmed), text, "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)")));
    }

    private static String withoutThousands(String text) {
        return text.indexOf(',') > 0 ? text.replace(",", "") : text;
    }

    private static String checked(String digits, String text, String pattern) {
        if (!digits.matches(pattern)) {
            throw NetException.of(
                    "System.FormatException", "The input string '" + text + "' was not in a correct format.");
        }
        return digits.startsWith("+") ? digits.substring(1) : digits;
    }
}
