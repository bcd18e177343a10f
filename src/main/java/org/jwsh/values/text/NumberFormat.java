package org.jwsh.values.text;

import java.math.BigInteger;
import org.jwsh.values.NetException;
import org.jwsh.values.numbers.NumericRank;
import org.jwsh.values.numbers.UInt64;

/** The standard formats of numbers: a letter and perhaps a precision. Every other format is a {@link CustomNumberFormat}. */
public final class NumberFormat {
    private final Object number;
    private final char letter;
    private final int precision;
    private final Culture culture;

    private NumberFormat(Object number, char letter, int precision, Culture culture) {
        this.number = number;
        this.letter = letter;
        this.precision = precision;
        this.culture = culture;
    }

    /**
     * The text of a number.
     *
     * @param number any number of the language, unwrapped
     * @param format the format, or null or empty for the general one
     * @throws NetException of type FormatException for a format that the number does not have
     */
    public static String format(Object number, String format, Culture culture) {
        if (format == null || format.isEmpty()) {
            return general(number, culture);
        }
        double value = number instanceof Double || number instanceof Float ? ((Number) number).doubleValue() : 0;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return DoubleText.special(value, culture);
        }
        char letter = format.charAt(0);
        if (isLetter(letter) && format.length() <= 10 && isDigits(format, 1)) {
            int precision = format.length() == 1 ? -1 : Integer.parseInt(format.substring(1));
            return new NumberFormat(number, letter, precision, culture).standard();
        }
        return CustomNumberFormat.format(number, format, culture);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The text without a format: all digits. */
    static String general(Object number, Culture culture) {
        return switch (number) {
            case Double d -> DoubleText.shortest(d, culture);
            case Float f -> DoubleText.shortest(f, culture);
            case Byte b -> Integer.toString(b & 0xFF);
            default -> localized(number.toString(), culture);
        };
    }

    private static String localized(String text, Culture culture) {
        String signed = text.startsWith("-") && !culture.negativeSign().equals("-")
                ? culture.negativeSign() + text.substring(1)
                : text;
        return culture.decimalSeparator().equals(".") ? signed : signed.replace(".", culture.decimalSeparator());
    }

    private String standard() {
        return switch (Character.toUpperCase(letter)) {
            case 'D' -> integer();
            case 'X' -> radix(4);
            case 'B' -> radix(1);
            case 'R' -> general(number, culture);
            case 'G' -> significant();
            case 'E' -> exponential();
            case 'F' ->
                fixed(Digits.of(number), precision < 0 ? culture.numberDecimals() : precision, "n", "-n", false);
            case 'N' -> fixed(Digits.of(number), precision < 0 ? culture.numberDecimals() : precision, "n", "-n", true);
            case 'C' -> currency();
            case 'P' ->
                fixed(
                        Digits.of(number).timesHundred(),
                        precision < 0 ? culture.numberDecimals() : precision,
                        culture.positivePercent(),
                        culture.negativePercent(),
                        true);
            default -> throw invalid();
        };
    }

    private static NetException invalid() {
        return NetException.of("System.FormatException", "Format specifier was invalid.");
    }

    private boolean isWhole() {
        return number instanceof BigInteger || NumericRank.of(number).isInteger();
    }

    private BigInteger whole() {
        return switch (number) {
            case BigInteger b -> b;
            case UInt64 u -> u.toBigInteger();
            default -> BigInteger.valueOf(NumericRank.longValue(number));
        };
    }

    /** Whether the number is an int or a long that has a counterpart of the other sign. */
    private boolean isPlain() {
        return number instanceof Integer || number instanceof Long l && l != Long.MIN_VALUE;
    }

    private long plain() {
        return ((Number) number).longValue();
    }

    private String padded(String digits) {
        return "0".repeat(Math.max(0, precision - digits.length())) + digits;
    }

    private String integer() {
        if (!isWhole()) {
            throw invalid();
        }
        BigInteger value = isPlain() ? null : whole();
        boolean negative = value == null ? plain() < 0 : value.signum() < 0;
        String digits =
                value == null ? Long.toString(Math.abs(plain())) : value.abs().toString();
        return (negative ? culture.negativeSign() : "") + padded(digits);
    }

    private String radix(int bitsPerDigit) {
        if (!isWhole()) {
            throw invalid();
        }
        if (isPlain() && plain() >= 0) {
            String bits = bitsPerDigit == 4 ? Long.toHexString(plain()) : Long.toBinaryString(plain());
            return padded(letter == 'X' ? bits.toUpperCase(java.util.Locale.ROOT) : bits);
        }
        BigInteger value = whole();
        String digits;
        if (number instanceof BigInteger) {
            int places = value.bitLength() / bitsPerDigit + 1;
            BigInteger bits = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(places * bitsPerDigit)) : value;
            digits = bits.toString(1 << bitsPerDigit);
            digits = "0".repeat(Math.max(0, places - digits.length())) + digits;
        } else {
            BigInteger bits = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(width())) : value;
            digits = bits.toString(1 << bitsPerDigit);
        }
        String filler = number instanceof BigInteger && value.signum() < 0 ? bitsPerDigit == 4 ? "f" : "1" : "0";
        String text = filler.repeat(Math.max(0, precision - digits.length())) + digits;
        return letter == 'X' ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }

    private int width() {
        return switch (NumericRank.of(number)) {
            case SBYTE -> 8;
            case INT16 -> 16;
            case INT64 -> 64;
            default -> 32;
        };
    }

    private String significant() {
        if (precision <= 0) {
            return general(number, culture);
        }
        String text = DoubleText.general(Digits.of(number).withPrecision(precision), precision, false, culture);
        return letter == 'g' ? text.replace('E', 'e') : text;
    }

    private String exponential() {
        int decimals = precision < 0 ? 6 : precision;
        Digits digits = Digits.of(number);
        Digits rounded = digits.withPrecision(decimals + 1);
        if (rounded.isZero()) {
            String zeros = decimals == 0 ? "0" : "0" + culture.decimalSeparator() + "0".repeat(decimals);
            return (digits.negative() ? culture.negativeSign() : "") + zeros + letter + "+000";
        }
        String shown = rounded.unscaled().toString();
        String full = shown + "0".repeat(Math.max(0, decimals + 1 - shown.length()));
        int exponent = shown.length() - 1 - rounded.scale();
        return (digits.negative() ? culture.negativeSign() : "")
                + DoubleText.exponential(full, exponent, String.valueOf(letter), 3, culture);
    }

    private String currency() {
        int decimals = precision < 0 ? culture.currencyDecimals() : precision;
        Digits digits = Digits.of(number);
        String text = grouped(
                digits.withDecimals(decimals),
                culture.currencyDecimalSeparator(),
                culture.currencyGroupSeparator(),
                culture.groupSizes());
        return fill(isShownNegative(digits, decimals) ? culture.negativeCurrency() : culture.positiveCurrency(), text);
    }

    private String fixed(Digits digits, int decimals, String positive, String negative, boolean group) {
        String text = grouped(
                digits.withDecimals(decimals),
                culture.decimalSeparator(),
                culture.groupSeparator(),
                group ? culture.groupSizes() : new int[] {0});
        return fill(isShownNegative(digits, decimals) ? negative : positive, text);
    }

    private static boolean isShownNegative(Digits digits, int decimals) {
        return digits.negative()
                && (digits.binary() || !digits.withDecimals(decimals).isZero());
    }

    private String fill(String pattern, String text) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case 'n' -> filled.append(text);
                case '$' -> filled.append(culture.currencySymbol());
                case '-' -> filled.append(culture.negativeSign());
                case '%' -> filled.append(culture.percentSymbol());
                default -> filled.append(c);
            }
        }
        return filled.toString();
    }

    private static String grouped(Digits value, String decimalSeparator, String groupSeparator, int[] sizes) {
        String plain = value.plain();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimalSeparator + plain.substring(point + 1);
        return group(whole, groupSeparator, sizes) + fraction;
    }

    /** Puts separators between the groups of a run of digits. */
    static String group(String digits, String separator, int[] sizes) {
        StringBuilder grouped = new StringBuilder(digits);
        int next = 0;
        int at = digits.length();
        while (true) {
            int size = sizes[Math.min(next++, sizes.length - 1)];
            at -= size;
            if (size <= 0 || at <= 0) {
                return grouped.toString();
            }
            grouped.insert(at, separator);
        }
    }
}
