package org.jwsh.values.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jwsh.values.numbers.Decimal;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.UInt64;

/**
 * A number as its formats see it: exact, with the way its type rounds. Ties go to even for binary fractions, away from zero
 * for the others. Does without {@link BigDecimal}, whose first use takes as long as many a script.
 *
 * @param unscaled the digits of the magnitude, {@code unscaled / 10^scale}
 * @param scale how many of the digits stand behind the point; negative where zeros are left out before it
 */
record Digits(boolean negative, BigInteger unscaled, int scale, boolean binary) {
    private static final int FRACTION_BITS = 52;
    private static final int EXPONENT_MASK = 0x7FF;
    private static final int EXPONENT_BIAS = 1075;

    static Digits of(Object number) {
        return switch (number) {
            case Double d -> binary(d);
            case Float f -> binary(f);
            case Decimal d -> exact(d.toBigDecimal());
            case BigInteger b -> exact(b);
            case UInt64 u -> exact(u.toBigInteger());
            default -> exact(BigInteger.valueOf(NumericRank.longValue(number)));
        };
    }

    /** What Java's texts of binary fractions say, such as {@code -1.25E-7}. */
    static Digits ofText(String text) {
        boolean negative = text.startsWith("-");
        int from = negative ? 1 : 0;
        int power = text.indexOf('E');
        int end = power < 0 ? text.length() : power;
        int point = text.indexOf('.');
        long digits = Long.parseLong(text.substring(from, point) + text.substring(point + 1, end));
        int exponent = power < 0 ? 0 : Integer.parseInt(text.substring(power + 1));
        return new Digits(negative, BigInteger.valueOf(digits), end - point - 1 - exponent, true);
    }

    private static Digits binary(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int biased = (int) (bits >>> FRACTION_BITS) & EXPONENT_MASK;
        long fraction = bits & (1L << FRACTION_BITS) - 1;
        long mantissa = biased == 0 ? fraction << 1 : fraction | 1L << FRACTION_BITS;
        int exponent = biased - EXPONENT_BIAS;
        if (mantissa == 0) {
            return new Digits(bits < 0, BigInteger.ZERO, 0, true);
        }
        int zeros = Long.numberOfTrailingZeros(mantissa);
        BigInteger whole = BigInteger.valueOf(mantissa >> zeros);
        int power = exponent + zeros;
        return power >= 0
                ? new Digits(bits < 0, whole.shiftLeft(power), 0, true)
                : new Digits(bits < 0, whole.multiply(BigInteger.valueOf(5).pow(-power)), -power, true);
    }

    private static Digits exact(BigInteger value) {
        return new Digits(value.signum() < 0, value.abs(), 0, false);
    }

    private static Digits exact(BigDecimal value) {
        return new Digits(value.signum() < 0, value.unscaledValue().abs(), value.scale(), false);
    }

    boolean isZero() {
        return unscaled.signum() == 0;
    }

    /** The number with so many decimals. */
    Digits withDecimals(int decimals) {
        return decimals >= scale
                ? new Digits(negative, unscaled.multiply(BigInteger.TEN.pow(decimals - scale)), decimals, binary)
                : without(scale - decimals);
    }

    /** The number with at most so many significant digits. */
    Digits withPrecision(int digits) {
        int surplus = precision() - digits;
        if (surplus <= 0) {
            return this;
        }
        Digits rounded = without(surplus);
        return rounded.precision() > digits ? rounded.without(1) : rounded;
    }

    int precision() {
        return unscaled.toString().length();
    }

    /** The number rounded so that its last digits are gone. */
    private Digits without(int last) {
        BigInteger unit = BigInteger.TEN.pow(last);
        BigInteger[] parts = unscaled.divideAndRemainder(unit);
        int half = parts[1].shiftLeft(1).compareTo(unit);
        boolean up = half > 0 || half == 0 && (!binary || parts[0].testBit(0));
        return new Digits(negative, up ? parts[0].add(BigInteger.ONE) : parts[0], scale - last, binary);
    }

    /** The same number without zeros at the end of its digits. */
    Digits withoutZeros() {
        String digits = unscaled.toString();
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        int zeros = digits.length() - end;
        return zeros == 0
                ? this
                : new Digits(negative, new BigInteger(digits.substring(0, end)), scale - zeros, binary);
    }

    Digits timesHundred() {
        return new Digits(negative, unscaled, scale - 2, binary);
    }

    /** The magnitude. */
    BigDecimal magnitude() {
        return new BigDecimal(unscaled, scale);
    }

    /** The number as Java reads it. */
    String text() {
        return (negative ? "-" : "") + unscaled + "E" + -scale;
    }

    /** All digits of the magnitude, with a point where it has decimals. */
    String plain() {
        if (scale <= 0) {
            return unscaled.multiply(BigInteger.TEN.pow(-scale)).toString();
        }
        String digits = unscaled.toString();
        String padded = "0".repeat(Math.max(0, scale + 1 - digits.length())) + digits;
        int point = padded.length() - scale;
        return padded.substring(0, point) + "." + padded.substring(point);
    }
}
