package org.jwsh.values.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jwsh.values.NetException;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;
import org.jwsh.values.text.Culture;

/** Reads numbers from text as the {@code Parse} methods do; what is allowed is a sum of {@code NumberStyles}. */
final class NumberParser {
    static final int INTEGER = 7;
    static final int NUMBER = 111;
    static final int FLOAT_AND_THOUSANDS = 231;
    private static final int LEADING_WHITE = 1;
    private static final int TRAILING_WHITE = 2;
    private static final int LEADING_SIGN = 4;
    private static final int TRAILING_SIGN = 8;
    private static final int PARENTHESES = 16;
    private static final int DECIMAL_POINT = 32;
    private static final int THOUSANDS = 64;
    private static final int EXPONENT = 128;
    private static final int CURRENCY = 256;
    private static final int HEX = 512;
    private static final int BINARY = 1024;

    private final String typeName;
    private final int styles;
    private final Culture culture;

    NumberParser(String typeName, int styles, Culture culture) {
        this.typeName = typeName;
        this.styles = styles;
        this.culture = culture;
    }

    /** What a type allows where no styles are given. */
    static int defaultStyles(String typeName) {
        return switch (typeName) {
            case "Double", "Single" -> FLOAT_AND_THOUSANDS;
            case "Decimal" -> NUMBER;
            default -> INTEGER;
        };
    }

    /**
     * The number.
     *
     * @throws NetException of type FormatException or OverflowException
     */
    Object parse(String text) {
        Failures.required(text, "s");
        Object special = special(text.strip());
        if (special != null) {
            return special;
        }
        if ((styles & (HEX | BINARY)) != 0) {
            return bits(text);
        }
        BigDecimal value = read(text);
        if (value == null) {
            throw malformed(text);
        }
        return typed(value);
    }

    private Object special(String text) {
        if (!typeName.equals("Double") && !typeName.equals("Single")) {
            return null;
        }
        double value = switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity", "∞", "+Infinity", "+∞" -> Double.POSITIVE_INFINITY;
            case "-Infinity", "-∞" -> Double.NEGATIVE_INFINITY;
            default ->
                text.equalsIgnoreCase("nan")
                        ? Double.NaN
                        : text.equalsIgnoreCase("infinity") ? Double.POSITIVE_INFINITY : 0;
        };
        return value == 0 ? null : real(value);
    }

    private Object real(double value) {
        return typeName.equals("Single") ? (Object) (float) value : (Object) value;
    }

    static NetException malformed(String text) {
        return Failures.format("The input string '" + text + "' was not in a correct format.");
    }

    private Object bits(String text) {
        String digits = text.strip();
        int radix = (styles & HEX) != 0 ? 16 : 2;
        if (digits.isEmpty() || digits.chars().anyMatch(c -> Character.digit(c, radix) < 0)) {
            throw malformed(text);
        }
        BigInteger value = new BigInteger(digits, radix);
        int width = width();
        if (width > 0 && value.bitLength() > width) {
            throw overflow();
        }
        boolean negative = width > 0 && signed() && value.testBit(width - 1);
        return typed(new BigDecimal(negative ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value));
    }

    private int width() {
        return switch (typeName) {
            case "Byte", "SByte" -> 8;
            case "Int16", "UInt16" -> 16;
            case "Int32", "UInt32" -> 32;
            case "Int64", "UInt64" -> 64;
            default -> 0;
        };
    }

    private boolean signed() {
        return typeName.startsWith("Int") || typeName.equals("SByte");
    }

    private BigDecimal read(String text) {
        String rest = text;
        rest = (styles & LEADING_WHITE) != 0 ? rest.stripLeading() : rest;
        rest = (styles & TRAILING_WHITE) != 0 ? rest.stripTrailing() : rest;
        boolean negative = false;
        if ((styles & PARENTHESES) != 0 && rest.startsWith("(") && rest.endsWith(")")) {
            rest = rest.substring(1, rest.length() - 1);
            negative = true;
        }
        if ((styles & CURRENCY) != 0) {
            rest = rest.replace(culture.currencySymbol(), "").strip();
        }
        String minus = culture.negativeSign();
        if ((styles & LEADING_SIGN) != 0 && !rest.isEmpty()) {
            boolean isMinus = rest.startsWith(minus) || rest.startsWith("-");
            if (isMinus || rest.startsWith("+")) {
                negative = isMinus;
                rest = rest.substring(rest.startsWith(minus) ? minus.length() : 1);
            }
        }
        if ((styles & TRAILING_SIGN) != 0 && (rest.endsWith("-") || rest.endsWith("+"))) {
            negative = rest.endsWith("-");
            rest = rest.substring(0, rest.length() - 1);
        }
        BigDecimal value = digits(rest);
        return value == null || !negative ? value : value.negate();
    }

    private BigDecimal digits(String text) {
        StringBuilder plain = new StringBuilder();
        String point = culture.decimalSeparator();
        String group = culture.groupSeparator();
        boolean seenPoint = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                i++;
            } else if (!seenPoint && (styles & DECIMAL_POINT) != 0 && text.startsWith(point, i)) {
                plain.append('.');
                seenPoint = true;
                i += point.length();
            } else if (!seenPoint && (styles & THOUSANDS) != 0 && !plain.isEmpty() && text.startsWith(group, i)) {
                i += group.length();
            } else if ((c == 'e' || c == 'E')
                    && (styles & EXPONENT) != 0
                    && text.substring(i + 1).matches("[-+]?[0-9]{1,9}")) {
                plain.append('E').append(text, i + 1, text.length());
                i = text.length();
            } else {
                return null;
            }
        }
        try {
            return new BigDecimal(plain.toString());
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    private Object typed(BigDecimal value) {
        switch (typeName) {
            case "Double":
                return value.doubleValue();
            case "Single":
                return value.floatValue();
            case "Decimal":
                return Decimal.of(value);
            default:
                break;
        }
        BigInteger whole;
        try {
            whole = value.toBigIntegerExact();
        } catch (ArithmeticException fraction) {
            throw overflow();
        }
        return ofType(typeName, whole);
    }

    private NetException overflow() {
        return overflow(typeName);
    }

    static NetException overflow(String typeName) {
        String name = switch (typeName) {
            case "Byte" -> "an unsigned byte";
            case "SByte" -> "a signed byte";
            case "Int16", "Int32", "Int64" -> "an " + typeName;
            case "Char" -> "a character";
            default -> "a " + typeName;
        };
        return Failures.overflow("Value was either too large or too small for " + name + ".");
    }

    /**
     * A whole number as a value of an integral type.
     *
     * @throws NetException of type OverflowException where it does not fit
     */
    static Object ofType(String typeName, BigInteger value) {
        boolean unsigned = typeName.startsWith("U") || typeName.equals("Byte");
        int width = switch (typeName) {
            case "Byte", "SByte" -> 8;
            case "Int16", "UInt16" -> 16;
            case "Int32", "UInt32" -> 32;
            case "Int64", "UInt64" -> 64;
            default -> Integer.MAX_VALUE;
        };
        if (unsigned ? value.signum() < 0 || value.bitLength() > width : value.bitLength() >= width) {
            throw overflow(typeName);
        }
        return switch (typeName) {
            case "Byte" -> value.byteValue();
            case "SByte" -> SByte.of(value.intValue());
            case "Int16" -> value.shortValue();
            case "UInt16" -> UInt16.of(value.intValue());
            case "Int32" -> value.intValue();
            case "UInt32" -> UInt32.of(value.longValue());
            case "Int64" -> value.longValue();
            case "UInt64" -> UInt64.of(value.longValue());
            default -> value;
        };
    }
}
