package org.jwsh.values.time;

import org.jwsh.values.NetException;
import org.jwsh.values.text.Culture;

/** Writes and reads time spans. */
public final class TimeSpanFormat {
    private TimeSpanFormat() {}

    static String format(TimeSpan span, String format, Culture culture) {
        return switch (format == null || format.isEmpty() ? "c" : format) {
            case "c", "t", "T" -> constant(span);
            case "g" -> general(span, false, culture);
            case "G" -> general(span, true, culture);
            default -> custom(span, format);
        };
    }

    private static long abs(long part) {
        return Math.abs(part);
    }

    private static String constant(TimeSpan span) {
        StringBuilder text = new StringBuilder(span.ticks() < 0 ? "-" : "");
        if (span.days() != 0) {
            text.append(abs(span.days())).append('.');
        }
        text.append("%02d:%02d:%02d".formatted(abs(span.hours()), abs(span.minutes()), abs(span.seconds())));
        return span.fraction() == 0 ? text.toString() : text + ".%07d".formatted(abs(span.fraction()));
    }

    private static String general(TimeSpan span, boolean complete, Culture culture) {
        StringBuilder text = new StringBuilder(span.ticks() < 0 ? "-" : "");
        if (complete || span.days() != 0) {
            text.append(abs(span.days())).append(':');
        }
        text.append((complete ? "%02d:%02d:%02d" : "%d:%02d:%02d")
                .formatted(abs(span.hours()), abs(span.minutes()), abs(span.seconds())));
        if (complete || span.fraction() != 0) {
            String digits = "%07d".formatted(abs(span.fraction()));
            text.append(culture.decimalSeparator()).append(complete ? digits : digits.replaceAll("0+$", ""));
        }
        return text.toString();
    }

    private static NetException badFormat() {
        return NetException.of("System.FormatException", "Input string was not in a correct format.");
    }

    private static String custom(TimeSpan span, String given) {
        String format = given.startsWith("%") ? given.substring(1) : given;
        if (given.length() == 1) {
            throw badFormat();
        }
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            int run = run(format, i);
            switch (c) {
                case 'd' -> text.append(("%0" + run + "d").formatted(abs(span.days())));
                case 'h' -> text.append(two(abs(span.hours()), run));
                case 'm' -> text.append(two(abs(span.minutes()), run));
                case 's' -> text.append(two(abs(span.seconds()), run));
                case 'f', 'F' -> text.append(fraction(span, run, c == 'F'));
                case '\\' -> {
                    if (i + 1 >= format.length()) {
                        throw badFormat();
                    }
                    text.append(format.charAt(i + 1));
                    run = 2;
                }
                case '\'', '"' -> {
                    int end = format.indexOf(c, i + 1);
                    if (end < 0) {
                        throw badFormat();
                    }
                    text.append(format, i + 1, end);
                    run = end - i + 1;
                }
                default -> throw badFormat();
            }
            i += run;
        }
        return text.toString();
    }

    private static int run(String format, int start) {
        int end = start;
        while (end < format.length() && format.charAt(end) == format.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private static String two(long value, int digits) {
        if (digits > 2) {
            throw badFormat();
        }
        return digits == 2 ? "%02d".formatted(value) : Long.toString(value);
    }

    private static String fraction(TimeSpan span, int digits, boolean trim) {
        if (digits > 7) {
            throw badFormat();
        }
        String text = "%07d".formatted(abs(span.fraction())).substring(0, digits);
        return trim ? text.replaceAll("0+$", "") : text;
    }

    /**
     * Reads {@code [-][d.]hh:mm[:ss[.fffffff]]} or a number of days.
     *
     * @throws NetException of type FormatException or OverflowException
     */
    public static TimeSpan parse(String text) {
        String rest = text.strip();
        boolean negative = rest.startsWith("-");
        rest = negative ? rest.substring(1) : rest;
        java.util.regex.Matcher m = java.util.regex.Pattern.compile(
                        "(?:(\\d+)(?:\\.(?=\\d+:\\d)|:(?=\\d+:\\d+:\\d)))?(\\d+)(?::(\\d+))?(?::(\\d+))?(?:\\.(\\d{1,7}))?")
                .matcher(rest);
        if (!m.matches() || m.group(5) != null && m.group(4) == null) {
            throw NetException.of(
                    "System.FormatException", "String '" + text + "' was not recognized as a valid TimeSpan.");
        }
        try {
            long first = Long.parseLong(m.group(2));
            boolean onlyDays = m.group(3) == null;
            long days = onlyDays ? first : m.group(1) == null ? 0 : Long.parseLong(m.group(1));
            long hours = onlyDays ? 0 : first;
            long minutes = onlyDays ? 0 : Long.parseLong(m.group(3));
            long seconds = m.group(4) == null ? 0 : Long.parseLong(m.group(4));
            if (m.group(1) == null && m.group(4) != null && hours > 23 && minutes < 24 && seconds < 60) {
                days = hours;
                hours = minutes;
                minutes = seconds;
                seconds = 0;
            }
            if (hours > 23 || minutes > 59 || seconds > 59 || days > 10_675_199) {
                throw outOfRange(text);
            }
            long fraction = m.group(5) == null ? 0 : Long.parseLong((m.group(5) + "000000").substring(0, 7));
            long ticks = TimeSpan.of(days, hours, minutes, seconds, 0).ticks() + fraction;
            return new TimeSpan(negative ? -ticks : ticks);
        } catch (NumberFormatException tooBig) {
            throw outOfRange(text);
        }
    }

    private static NetException outOfRange(String text) {
        return NetException.of(
                "System.OverflowException",
                "The TimeSpan string '" + text
                        + "' could not be parsed because at least one of the numeric components is out of range or"
                        + " contains too many digits.");
    }

    /** Reads what a custom format wrote. */
    public static TimeSpan parseExact(String text, String format) {
        if (format.length() == 1 && "cgGtT".contains(format)) {
            return parse(text);
        }
        long[] parts = new long[5];
        StringBuilder pattern = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        String plain = format.startsWith("%") ? format.substring(1) : format;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int run = run(plain, i);
            if ("dhmsfF".indexOf(c) >= 0) {
                pattern.append(run == 1 && c != 'f' ? "(\\d{1,8})" : "(\\d{" + run + "})");
                letters.append(c);
                i += run - 1;
            } else if (c == '\\' && i + 1 < plain.length()) {
                pattern.append(java.util.regex.Pattern.quote(String.valueOf(plain.charAt(++i))));
            } else if (c == '\'' || c == '"') {
                int end = plain.indexOf(c, i + 1);
                pattern.append(java.util.regex.Pattern.quote(plain.substring(i + 1, end)));
                i = end;
            } else {
                throw badFormat();
            }
        }
        java.util.regex.Matcher m =
                java.util.regex.Pattern.compile(pattern.toString()).matcher(text);
        if (!m.matches()) {
            throw NetException.of(
                    "System.FormatException", "String '" + text + "' was not recognized as a valid TimeSpan.");
        }
        for (int i = 0; i < letters.length(); i++) {
            String digits = m.group(i + 1);
            boolean fraction = Character.toLowerCase(letters.charAt(i)) == 'f';
            parts["dhmsf".indexOf(Character.toLowerCase(letters.charAt(i)))] =
                    Long.parseLong(fraction ? (digits + "000000").substring(0, 7) : digits);
        }
        return new TimeSpan(
                TimeSpan.of(parts[0], parts[1], parts[2], parts[3], 0).ticks() + parts[4]);
    }
}
