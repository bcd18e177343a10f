package org.jwsh.values.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The general texts of binary fractions: the shortest one that reads back as the same number, or a fixed precision. */
public final class DoubleText {
    private DoubleText() {}

    /** The shortest text that is this number and no other. */
    public static String shortest(double value, Culture culture) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return special(value, culture);
        }
        return general(new BigDecimal(Double.toString(value)), isNegative(value), 15, true, culture);
    }

    /** The shortest text that is this number and no other. */
    public static String shortest(float value, Culture culture) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            return special(value, culture);
        }
        return general(new BigDecimal(Float.toString(value)), isNegative(value), 7, true, culture);
    }

    /** The number rounded to 15 digits, as strings of scripts and the default output show it. */
    public static String rounded(double value, Culture culture) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return special(value, culture);
        }
        if (value == (long) value && Math.abs(value) < 1e15 && value != 0) {
            String text = Long.toString((long) value);
            return value < 0 && !culture.negativeSign().equals("-") ? culture.negativeSign() + text.substring(1) : text;
        }
        return rounded(value, 15, culture);
    }

    /** The number rounded to 7 digits. */
    public static String rounded(float value, Culture culture) {
        return Float.isNaN(value) || Float.isInfinite(value) ? special(value, culture) : rounded(value, 7, culture);
    }

    private static String rounded(double value, int digits, Culture culture) {
        BigDecimal shortest = new BigDecimal(digits == 7 ? Float.toString((float) value) : Double.toString(value));
        boolean subnormal = Math.abs(value) < (digits == 7 ? Float.MIN_NORMAL : Double.MIN_NORMAL);
        BigDecimal rounded = shortest.precision() <= digits && !subnormal
                ? shortest
                : new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return general(rounded, isNegative(value), digits, false, culture);
    }

    private static boolean isNegative(double value) {
        return Double.doubleToRawLongBits(value) < 0;
    }

    static String special(double value, Culture culture) {
        if (Double.isNaN(value)) {
            return culture.nan();
        }
        return value > 0 ? culture.positiveInfinity() : culture.negativeInfinity();
    }

    /**
     * The general format: an exponent where the number has more digits in front of the point than it may show, or more than
     * four zeros behind it.
     */
    static String general(BigDecimal value, boolean negative, int most, boolean growing, Culture culture) {
        String sign = negative ? culture.negativeSign() : "";
        if (value.signum() == 0) {
            return sign + "0";
        }
        BigDecimal plain = value.abs().stripTrailingZeros();
        int point = plain.precision() - plain.scale();
        int limit = growing ? Math.max(most, plain.precision()) : most;
        if (point > limit || point < -3) {
            return sign + exponential(plain, "E", 2, culture);
        }
        String text = plain.toPlainString();
        return sign + (culture.decimalSeparator().equals(".") ? text : text.replace(".", culture.decimalSeparator()));
    }

    /** One digit, the others behind the point, and the exponent with its sign and at least so many digits. */
    static String exponential(BigDecimal value, String letter, int exponentDigits, Culture culture) {
        String digits = value.unscaledValue().toString();
        int exponent = value.signum() == 0 ? 0 : digits.length() - 1 - value.scale();
        StringBuilder text = new StringBuilder(digits.substring(0, 1));
        if (digits.length() > 1) {
            text.append(culture.decimalSeparator()).append(digits, 1, digits.length());
        }
        String power = Integer.toString(Math.abs(exponent));
        text.append(letter).append(exponent < 0 ? culture.negativeSign() : "+");
        return text.repeat('0', Math.max(0, exponentDigits - power.length()))
                .append(power)
                .toString();
    }
}
