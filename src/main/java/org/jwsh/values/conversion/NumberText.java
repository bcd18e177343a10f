package org.jwsh.values.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.SByte;
import org.jwsh.values.numbers.UInt16;
import org.jwsh.values.numbers.UInt32;
import org.jwsh.values.numbers.UInt64;

/** Reads numbers from strings as the language reads them in scripts: hexadecimal, binary, exponents, suffixes, multipliers. */
public final class NumberText {
    private static final BigInteger INT_MIN = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final String text;
    private int position;
    private int end;

    private NumberText(String text) {
        this.text = text;
        this.end = text.length();
    }

    /**
     * The number that a string stands for beside another operand; a string that is none is converted to that operand's type.
     *
     * @throws NetException of the failed conversion
     */
    public static Object parse(String text, Object other) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return 0;
        }
        Object number = read(trimmed);
        if (number != null) {
            return number;
        }
        NetType type = other == null || other instanceof String ? NetTypes.INT : NetTypes.of(other);
        return LanguagePrimitives.convertTo(text, type);
    }

    /** The number that a text without blanks around it writes, or null where it is none. */
    public static Object read(String text) {
        try {
            return new NumberText(text).number();
        } catch (ArithmeticException | NumberFormatException | NetException notOne) {
            return null;
        }
    }

    private Object number() {
        boolean negative = accept('-');
        if (!negative) {
            accept('+');
        }
        BigInteger multiplier = multiplier();
        if (startsWith("0x")) {
            return radix(16, negative, multiplier);
        }
        if (startsWith("0b")) {
            return radix(2, negative, multiplier);
        }
        String suffix = suffix();
        String digits = text.substring(position, end);
        if (!isDecimal(digits)) {
            return null;
        }
        boolean real = digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
        if (real) {
            return real(digits, negative, suffix, multiplier);
        }
        BigInteger value = new BigInteger(digits).multiply(multiplier);
        return whole(negative ? value.negate() : value, suffix);
    }

    private boolean accept(char c) {
        if (position < end && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    private boolean startsWith(String prefix) {
        if (text.regionMatches(true, position, prefix, 0, prefix.length())) {
            position += prefix.length();
            return true;
        }
        return false;
    }

    private BigInteger multiplier() {
        if (end - position > 2 && Character.toLowerCase(text.charAt(end - 1)) == 'b') {
            int power = "kmgtp".indexOf(Character.toLowerCase(text.charAt(end - 2)));
            if (power >= 0) {
                end -= 2;
                return BigInteger.ONE.shiftLeft(10 * (power + 1));
            }
        }
        return BigInteger.ONE;
    }

    private String suffix() {
        int start = end;
        while (start > position && "dlnsuyDLNSUY".indexOf(text.charAt(start - 1)) >= 0 && end - start < 2) {
            start--;
        }
        String suffix = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        end = start;
        return suffix;
    }

    private static boolean isDecimal(String digits) {
        int digitCount = 0;
        boolean point = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                digitCount++;
            } else if (c == '.' && !point) {
                point = true;
            } else if ((c == 'e' || c == 'E') && digitCount > 0) {
                return isExponent(digits, i + 1);
            } else {
                return false;
            }
        }
        return digitCount > 0;
    }

    private static boolean isExponent(String digits, int from) {
        int at = from < digits.length() && "+-".indexOf(digits.charAt(from)) >= 0 ? from + 1 : from;
        return at < digits.length() && digits.substring(at).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Object radix(int radix, boolean negative, BigInteger multiplier) {
        String suffix = radix == 16 ? hexSuffix() : suffix();
        String digits = text.substring(position, end);
        if (digits.isEmpty() || digits.charAt(0) == '-' || digits.charAt(0) == '+') {
            return null;
        }
        BigInteger value = new BigInteger(digits, radix);
        int bits = digits.length() * (radix == 16 ? 4 : 1);
        int width = bits <= 32 ? 32 : bits <= 64 ? 64 : bits <= 96 ? 96 : bits <= 128 ? 128 : 0;
        if (suffix.indexOf('u') < 0 && bits == width && value.testBit(width - 1)) {
            value = value.subtract(BigInteger.ONE.shiftLeft(width));
        }
        BigInteger scaled = value.multiply(multiplier);
        return whole(negative ? scaled.negate() : scaled, suffix);
    }

    private String hexSuffix() {
        int start = end;
        while (start > position && "lnsuyLNSUY".indexOf(text.charAt(start - 1)) >= 0 && end - start < 2) {
            start--;
        }
        String suffix = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        end = start;
        return suffix;
    }

    private static Object whole(BigInteger value, String suffix) {
        return switch (suffix) {
            case "" -> smallest(value);
            case "l" -> value.longValueExact();
            case "n" -> value;
            case "d" -> Decimal.of(value);
            case "s" -> value.shortValueExact();
            case "y" -> SByte.of(value.byteValueExact());
            case "u" -> value.bitLength() <= 32 ? unsigned(value, 32) : unsigned(value, 64);
            case "ul" -> unsigned(value, 64);
            case "us" -> unsigned(value, 16);
            case "uy" -> unsigned(value, 8);
            default -> null;
        };
    }

    private static Object unsigned(BigInteger value, int bits) {
        if (value.signum() < 0 || value.bitLength() > bits) {
            return null;
        }
        return switch (bits) {
            case 8 -> value.byteValue();
            case 16 -> UInt16.of(value.intValue());
            case 32 -> UInt32.of(value.longValue());
            default -> UInt64.of(value.longValue());
        };
    }

    private static Object smallest(BigInteger value) {
        if (value.compareTo(INT_MIN) >= 0 && value.compareTo(INT_MAX) <= 0) {
            return value.intValue();
        }
        if (value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0) {
            return value.longValue();
        }
        return value.bitLength() <= 96 ? (Object) Decimal.of(value) : (Object) value.doubleValue();
    }

    private static Object real(String digits, boolean negative, String suffix, BigInteger multiplier) {
        if (suffix.equals("d")) {
            Decimal value = Decimal.of(new BigDecimal(digits).multiply(new BigDecimal(multiplier)));
            return negative ? value.negate() : value;
        }
        double value = Double.parseDouble(digits) * multiplier.doubleValue();
        double signed = negative ? -value : value;
        if (suffix.isEmpty()) {
            return signed;
        }
        BigInteger rounded = new BigDecimal(signed)
                .setScale(0, java.math.RoundingMode.HALF_EVEN)
                .toBigInteger();
        return whole(rounded, suffix);
    }
}
