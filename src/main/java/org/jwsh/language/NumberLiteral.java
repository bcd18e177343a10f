package org.jwsh.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import org.antlr.v4.runtime.IntStream;

/**
 * The value of a number as written: {@code 0x1F}, {@code 1.5kb}, {@code 3ul}. Without a suffix an integer takes the first of
 * Int32, Int64, Decimal and Double that holds it; with one it must fit.
 *
 * @param value an Integer, Long, Double, BigDecimal or BigInteger
 */
record NumberLiteral(NumericKind kind, Number value) {
    private static final BigInteger DECIMAL_LIMIT = BigInteger.ONE.shiftLeft(96);

    /** Reads a number, or yields null where its suffix does not allow the value. */
    static NumberLiteral of(String text) {
        return isSmall(text) ? new NumberLiteral(NumericKind.INT32, Integer.parseInt(text)) : any(text);
    }

    /** Whether a number is nothing but a few digits, as most are. */
    private static boolean isSmall(String text) {
        if (text.length() > 9) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static NumberLiteral any(String text) {
        String body = text.toLowerCase(Locale.ROOT);
        boolean negative = isSign(body.charAt(0)) && body.charAt(0) != '+';
        if (isSign(body.charAt(0))) {
            body = body.substring(1);
        }
        int digitsEnd = digitsEnd(body);
        String digits = body.substring(0, digitsEnd);
        String tail = body.substring(digitsEnd);
        BigInteger multiplier = multiplier(tail);
        String suffix = multiplier.equals(BigInteger.ONE) ? tail : tail.substring(0, tail.length() - 2);
        boolean real = !isPrefixed(digits) && (digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0);
        if (real) {
            return real(negative, digits, suffix, multiplier);
        }
        BigInteger number = integer(digits, suffix).multiply(multiplier);
        if (suffix.isEmpty() && number.signum() < 0 && digits.length() == (digits.charAt(1) == 'x' ? 18 : 66)) {
            return new NumberLiteral(NumericKind.INT64, number.longValue());
        }
        return integral(negative ? number.negate() : number, suffix, isPrefixed(digits));
    }

    private static boolean isPrefixed(String digits) {
        return digits.startsWith("0x") || digits.startsWith("0b") && digits.length() > 2;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c >= '\u2013' && c <= '\u2015';
    }

    private static int digitsEnd(String body) {
        int i = 2;
        if (body.startsWith("0x")) {
            while (i < body.length() && Character.digit(body.charAt(i), 16) >= 0) {
                i++;
            }
            return i;
        }
        if (body.startsWith("0b")) {
            while (i < body.length() && (body.charAt(i) == '0' || body.charAt(i) == '1')) {
                i++;
            }
            return i;
        }
        i = 0;
        while (i < body.length() && isRealCharacter(body, i)) {
            i++;
        }
        return i;
    }

    private static boolean isRealCharacter(String body, int i) {
        char c = body.charAt(i);
        return c >= '0' && c <= '9' || c == '.' || c == 'e' || isSign(c) && i > 0 && body.charAt(i - 1) == 'e';
    }

    private static BigInteger multiplier(String tail) {
        if (!tail.endsWith("b") || tail.length() < 2) {
            return BigInteger.ONE;
        }
        int power = "kmgtp".indexOf(tail.charAt(tail.length() - 2));
        return power < 0 ? BigInteger.ONE : BigInteger.ONE.shiftLeft(10 * (power + 1));
    }

    /** Hexadecimal and binary digits that fill a type exactly carry its sign bit, unless the suffix is an unsigned one. */
    private static BigInteger integer(String digits, String suffix) {
        if (!isPrefixed(digits)) {
            return new BigInteger(digits);
        }
        boolean hexadecimal = digits.charAt(1) == 'x';
        String body = digits.substring(2);
        BigInteger number = new BigInteger(body, hexadecimal ? 16 : 2);
        int bits = body.length() * (hexadecimal ? 4 : 1);
        boolean filled = bits == 32
                || bits == 64
                || bits == 96
                || bits == 128
                || bits == 8 && (!hexadecimal || suffix.equals("y"))
                || bits == 16 && (!hexadecimal || suffix.equals("s"));
        boolean signed = !suffix.startsWith("u") && filled && number.testBit(bits - 1);
        return signed ? number.subtract(BigInteger.ONE.shiftLeft(bits)) : number;
    }

    private static NumberLiteral real(boolean negative, String digits, String suffix, BigInteger multiplier) {
        String written = digits.replace('\u2013', '-').replace('\u2014', '-').replace('\u2015', '-');
        if (suffix.isEmpty()) {
            double value = Double.parseDouble(written) * multiplier.doubleValue();
            return new NumberLiteral(NumericKind.DOUBLE, negative ? -value : value);
        }
        BigDecimal exact = new BigDecimal(written).multiply(new BigDecimal(multiplier));
        BigDecimal value = negative ? exact.negate() : exact;
        if (suffix.equals("d")) {
            return decimal(value);
        }
        return integral(value.setScale(0, java.math.RoundingMode.HALF_EVEN).toBigInteger(), suffix, false);
    }

    private static NumberLiteral decimal(BigDecimal value) {
        if (value.toBigInteger().abs().compareTo(DECIMAL_LIMIT) >= 0) {
            return null;
        }
        return new NumberLiteral(NumericKind.DECIMAL, value.scale() > 28 ? value.round(new MathContext(29)) : value);
    }

    private static NumberLiteral integral(BigInteger n, String suffix, boolean prefixed) {
        return switch (suffix) {
            case "" -> unsuffixed(n, prefixed);
            case "u" ->
                fits(n, false, 32)
                        ? new NumberLiteral(NumericKind.UINT32, n.longValue())
                        : unsigned(n, NumericKind.UINT64, 64);
            case "ul" -> unsigned(n, NumericKind.UINT64, 64);
            case "us" -> unsigned(n, NumericKind.UINT16, 16);
            case "uy" -> unsigned(n, NumericKind.BYTE, 8);
            case "l" -> fits(n, true, 64) ? new NumberLiteral(NumericKind.INT64, n.longValue()) : null;
            case "s" -> fits(n, true, 16) ? new NumberLiteral(NumericKind.INT16, n.intValue()) : null;
            case "y" -> fits(n, true, 8) ? new NumberLiteral(NumericKind.SBYTE, n.intValue()) : null;
            case "d" -> decimal(new BigDecimal(n));
            default -> new NumberLiteral(NumericKind.BIG_INTEGER, n);
        };
    }

    private static NumberLiteral unsuffixed(BigInteger n, boolean prefixed) {
        if (fits(n, true, 32)) {
            return new NumberLiteral(NumericKind.INT32, n.intValue());
        }
        if (fits(n, true, 64)) {
            return new NumberLiteral(NumericKind.INT64, n.longValue());
        }
        if (prefixed) {
            return null;
        }
        return n.abs().compareTo(DECIMAL_LIMIT) < 0
                ? new NumberLiteral(NumericKind.DECIMAL, new BigDecimal(n))
                : new NumberLiteral(NumericKind.DOUBLE, n.doubleValue());
    }

    private static NumberLiteral unsigned(BigInteger n, NumericKind kind, int bits) {
        if (!fits(n, false, bits)) {
            return null;
        }
        Number value = switch (bits) {
            case 64 -> n;
            default -> n.intValue();
        };
        return new NumberLiteral(kind, value);
    }

    private static boolean fits(BigInteger n, boolean signed, int bits) {
        return signed ? n.bitLength() < bits : n.signum() >= 0 && n.bitLength() <= bits;
    }

    /** The offset behind the number that starts some characters ahead. */
    static int endOf(IntStream input, int ahead) {
        int i = ahead;
        int next = input.LA(i + 1) | 0x20;
        if (input.LA(i) == '0' && (next == 'x' && isHex(input.LA(i + 2)) || next == 'b' && isBinary(input.LA(i + 2)))) {
            i += 2;
            while (next == 'x' ? isHex(input.LA(i)) : isBinary(input.LA(i))) {
                i++;
            }
        } else {
            i = endOfReal(input, i);
        }
        return endOfSuffix(input, i);
    }

    private static int endOfReal(IntStream input, int start) {
        int i = skipDigits(input, start);
        if (input.LA(i) == '.' && input.LA(i + 1) != '.') {
            i = skipDigits(input, i + 1);
        }
        if ((input.LA(i) | 0x20) == 'e') {
            int sign = input.LA(i + 1) > 0 && input.LA(i + 1) < 0xFFFF && isSign((char) input.LA(i + 1)) ? 1 : 0;
            if (isDecimal(input.LA(i + 1 + sign))) {
                i = skipDigits(input, i + 1 + sign);
            }
        }
        return i;
    }

    private static int endOfSuffix(IntStream input, int start) {
        int i = start;
        if ((input.LA(i) | 0x20) == 'u') {
            i++;
            if ("yls".indexOf(input.LA(i) | 0x20) >= 0) {
                i++;
            }
        } else if ("ylsnd".indexOf(input.LA(i) | 0x20) >= 0) {
            i++;
        }
        if ("kmgtp".indexOf(input.LA(i) | 0x20) >= 0 && (input.LA(i + 1) | 0x20) == 'b') {
            i += 2;
        }
        return i;
    }

    private static int skipDigits(IntStream input, int start) {
        int i = start;
        while (isDecimal(input.LA(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDecimal(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBinary(int c) {
        return c == '0' || c == '1';
    }

    private static boolean isHex(int c) {
        return isDecimal(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
    }
}
