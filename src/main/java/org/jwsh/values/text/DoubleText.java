package org.jwsh.values.text;

/** The general texts of binary fractions: the shortest one that reads back as the same number, or a fixed precision. */
public final class DoubleText {
    /** Below these, neighbouring numbers differ in their first or second digit. */
    private static final double COARSE = 1e-321;

    private static final float COARSE_SINGLE = 1e-43f;

    private DoubleText() {}

    /** The shortest text that is this number and no other. */
    public static String shortest(double value, Culture culture) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return special(value, culture);
        }
        Digits digits = Digits.ofText(Double.toString(value));
        return general(Math.abs(value) < COARSE ? single(digits, value) : digits, 15, true, culture);
    }

    /** One digit where it is enough: Java writes two at least. */
    private static Digits single(Digits digits, double value) {
        Digits one = digits.withPrecision(1);
        return Double.parseDouble(one.text()) == value ? one : digits;
    }

    private static Digits single(Digits digits, float value) {
        Digits one = digits.withPrecision(1);
        return Float.parseFloat(one.text()) == value ? one : digits;
    }

    /** The shortest text that is this number and no other. */
    public static String shortest(float value, Culture culture) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            return special(value, culture);
        }
        Digits digits = Digits.ofText(Float.toString(value));
        return general(Math.abs(value) < COARSE_SINGLE ? single(digits, value) : digits, 7, true, culture);
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
        Digits shortest = Digits.ofText(digits == 7 ? Float.toString((float) value) : Double.toString(value));
        boolean subnormal = Math.abs(value) < (digits == 7 ? Float.MIN_NORMAL : Double.MIN_NORMAL);
        boolean fits = shortest.precision() <= digits && !subnormal;
        return general(fits ? shortest : Digits.of(value).withPrecision(digits), digits, false, culture);
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
    static String general(Digits value, int most, boolean growing, Culture culture) {
        String sign = value.negative() ? culture.negativeSign() : "";
        if (value.isZero()) {
            return sign + "0";
        }
        Digits shown = value.withoutZeros();
        String digits = shown.unscaled().toString();
        int point = digits.length() - shown.scale();
        int limit = growing ? Math.max(most, digits.length()) : most;
        if (point > limit || point < -3) {
            return sign + exponential(digits, point - 1, "E", 2, culture);
        }
        String text = shown.plain();
        return sign + (culture.decimalSeparator().equals(".") ? text : text.replace(".", culture.decimalSeparator()));
    }

    /** The first digit, the others behind the point, and the exponent with its sign and at least so many digits. */
    static String exponential(String digits, int exponent, String letter, int exponentDigits, Culture culture) {
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
