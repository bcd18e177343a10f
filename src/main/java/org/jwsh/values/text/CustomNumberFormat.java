package org.jwsh.values.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Formats drawn with digit places: {@code 0}, {@code #}, point, comma, percent, exponent, quoted text, and up to three sections
 * for positive, negative and zero. Ties round away from zero; of a double 15 digits count.
 */
final class CustomNumberFormat {
    private final String format;
    private final Culture culture;
    private int wholePlaces;
    private int firstZero = -1;
    private int decimals;
    private int requiredDecimals;
    private int scale;
    private boolean grouping;
    private boolean exponent;

    private CustomNumberFormat(String format, Culture culture) {
        this.format = format;
        this.culture = culture;
        analyze();
    }

    static String format(Object number, String format, Culture culture) {
        Digits digits = Digits.of(number);
        BigDecimal value =
                (digits.binary() ? digits.withPrecision(number instanceof Float ? 7 : 15) : digits).magnitude();
        String[] sections = sections(format);
        boolean own = digits.negative() && sections.length > 1 && !sections[1].isEmpty();
        int section = value.signum() == 0 && sections.length > 2 ? 2 : own ? 1 : 0;
        CustomNumberFormat layout = new CustomNumberFormat(sections[section], culture);
        BigDecimal rounded = layout.round(value);
        if (rounded.signum() == 0 && section != 2 && sections.length > 2) {
            section = 2;
            layout = new CustomNumberFormat(sections[2], culture);
            rounded = layout.round(value);
        }
        boolean sign = digits.negative() && section == 0 && (rounded.signum() != 0 || digits.binary());
        return (sign ? culture.negativeSign() : "") + layout.write(rounded);
    }

    /** The sections between semicolons that are not quoted. */
    private static String[] sections(String format) {
        java.util.List<String> sections = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\'' || c == '"') {
                int close = format.indexOf(c, i + 1);
                i = close < 0 ? format.length() : close;
            } else if (c == ';') {
                sections.add(format.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(format.substring(start));
        return sections.toArray(String[]::new);
    }

    private void analyze() {
        boolean fraction = false;
        int pendingCommas = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            switch (c) {
                case '0', '#' -> {
                    if (fraction) {
                        decimals++;
                        requiredDecimals = c == '0' ? decimals : requiredDecimals;
                    } else {
                        grouping |= pendingCommas > 0 && wholePlaces > 0;
                        pendingCommas = 0;
                        firstZero = c == '0' && firstZero < 0 ? wholePlaces : firstZero;
                        wholePlaces++;
                    }
                }
                case ',' -> pendingCommas += fraction || wholePlaces == 0 ? 0 : 1;
                case '.' -> fraction = true;
                case '%' -> scale += 2;
                case '‰' -> scale += 3;
                case '\\' -> i++;
                case '\'', '"' -> {
                    int close = format.indexOf(c, i + 1);
                    i = close < 0 ? format.length() : close;
                }
                case 'e', 'E' -> exponent |= isExponent(i);
                default -> {}
            }
        }
        scale -= 3 * pendingCommas;
    }

    private boolean isExponent(int at) {
        int next = at + 1;
        if (next < format.length() && (format.charAt(next) == '+' || format.charAt(next) == '-')) {
            next++;
        }
        return next < format.length() && format.charAt(next) == '0';
    }

    private BigDecimal round(BigDecimal value) {
        if (exponent) {
            int places = Math.max(1, wholePlaces + decimals);
            return value.round(new MathContext(places, RoundingMode.HALF_UP));
        }
        return value.movePointRight(scale).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String write(BigDecimal rounded) {
        int power = 0;
        BigDecimal shown = rounded;
        if (exponent && rounded.signum() != 0) {
            power = rounded.precision() - rounded.scale() - Math.max(wholePlaces, 1);
            shown = rounded.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
        } else if (exponent) {
            shown = BigDecimal.ZERO.setScale(decimals);
        }
        String plain = shown.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : plain.substring(point + 1);
        int used = fraction.length();
        while (used > requiredDecimals && fraction.charAt(used - 1) == '0') {
            used--;
        }
        int required = firstZero < 0 ? 0 : wholePlaces - firstZero;
        String digits = whole.equals("0") ? "" : whole;
        digits = "0".repeat(Math.max(0, required - digits.length())) + digits;
        return emit(digits, fraction.substring(0, used), power);
    }

    private String emit(String digits, String fraction, int power) {
        StringBuilder out = new StringBuilder();
        int place = 0;
        int decimal = 0;
        int surplus = digits.length() - wholePlaces;
        boolean inFraction = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            switch (c) {
                case '0', '#' -> {
                    if (inFraction) {
                        if (decimal < fraction.length()) {
                            out.append(fraction.charAt(decimal));
                        }
                        decimal++;
                    } else {
                        int from = place == 0 ? 0 : surplus + place;
                        wholeDigits(out, digits, from, surplus + ++place);
                    }
                }
                case '.' -> {
                    if (!inFraction && wholePlaces == 0 && !digits.isEmpty()) {
                        wholeDigits(out, digits, 0, digits.length());
                    }
                    if (!inFraction && !fraction.isEmpty()) {
                        out.append(culture.decimalSeparator());
                    }
                    inFraction = true;
                }
                case ',' -> {}
                case '%' -> out.append(culture.percentSymbol());
                case '‰' -> out.append(culture.perMilleSymbol());
                case '\\' -> {
                    if (++i < format.length()) {
                        out.append(format.charAt(i));
                    }
                }
                case '\'', '"' -> {
                    int close = format.indexOf(c, i + 1);
                    close = close < 0 ? format.length() : close;
                    out.append(format, i + 1, close);
                    i = close;
                }
                case 'e', 'E' -> i = isExponent(i) ? exponent(out, i, power) : literal(out, i);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private int literal(StringBuilder out, int at) {
        out.append(format.charAt(at));
        return at;
    }

    private void wholeDigits(StringBuilder out, String digits, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            out.append(digits.charAt(i));
            int behind = digits.length() - 1 - i;
            if (grouping && !exponent && behind > 0 && startsGroup(behind)) {
                out.append(culture.groupSeparator());
            }
        }
    }

    private boolean startsGroup(int behind) {
        int[] sizes = culture.groupSizes();
        int at = 0;
        for (int next = 0; at < behind; next++) {
            int size = sizes[Math.min(next, sizes.length - 1)];
            if (size <= 0) {
                return false;
            }
            at += size;
        }
        return at == behind;
    }

    /** Writes the exponent and gives the place of its last zero. */
    private int exponent(StringBuilder out, int at, int power) {
        int i = at + 1;
        boolean plus = format.charAt(i) == '+';
        i += format.charAt(i) == '0' ? 0 : 1;
        int zeros = 0;
        while (i < format.length() && format.charAt(i) == '0') {
            zeros++;
            i++;
        }
        out.append(format.charAt(at)).append(power < 0 ? culture.negativeSign() : plus ? "+" : "");
        String digits = Integer.toString(Math.abs(power));
        out.repeat('0', Math.max(0, Math.min(zeros, 10) - digits.length())).append(digits);
        return i - 1;
    }
}
