package org.jwsh.values.time;

import java.time.ZoneOffset;
import org.jwsh.values.NetException;
import org.jwsh.values.text.Culture;

/** Writes dates in the standard and in custom formats. */
final class DateTimeFormat {
    private static final String STANDARD = "dDfFgGmMoOrRstTuUyY";
    private final DateTime date;
    private final ZoneOffset offset;
    private final DatePatterns patterns;
    private final StringBuilder out = new StringBuilder();

    private DateTimeFormat(DateTime date, ZoneOffset offset, DatePatterns patterns) {
        this.date = date;
        this.offset = offset;
        this.patterns = patterns;
    }

    /** @param offset that of a {@code DateTimeOffset}, null for a date without one of its own */
    static String format(DateTime date, ZoneOffset offset, String format, Culture culture) {
        String given = format == null || format.isEmpty() ? offset == null ? "G" : "G+" : format;
        if (given.equals("G+")) {
            DatePatterns patterns = DatePatterns.of(culture);
            return custom(date, offset, patterns.shortDate() + " " + patterns.longTime() + " zzz", patterns);
        }
        if (given.length() > 1) {
            return custom(date, offset, given, DatePatterns.of(culture));
        }
        char letter = given.charAt(0);
        if (STANDARD.indexOf(letter) < 0) {
            throw badFormat();
        }
        boolean invariant = "oOrRsu".indexOf(letter) >= 0;
        DatePatterns patterns = DatePatterns.of(invariant ? Culture.INVARIANT : culture);
        DateTime shown = date;
        if (letter == 'U' || offset != null && "rRu".indexOf(letter) >= 0) {
            shown = offset == null ? date.toUtc() : date.plus(-offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
        }
        return custom(shown, offset, pattern(letter, patterns, offset != null), patterns);
    }

    private static String pattern(char letter, DatePatterns patterns, boolean withOffset) {
        return switch (letter) {
            case 'd' -> patterns.shortDate();
            case 'D' -> patterns.longDate();
            case 'f' -> patterns.longDate() + " " + patterns.shortTime();
            case 'F', 'U' -> patterns.longDate() + " " + patterns.longTime();
            case 'g' -> patterns.shortDate() + " " + patterns.shortTime();
            case 'G' -> patterns.shortDate() + " " + patterns.longTime();
            case 'm', 'M' -> patterns.monthDay();
            case 'o', 'O' -> withOffset ? "yyyy-MM-ddTHH:mm:ss.fffffffzzz" : "yyyy-MM-ddTHH:mm:ss.fffffffK";
            case 'r', 'R' -> "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
            case 's' -> "yyyy-MM-ddTHH:mm:ss";
            case 't' -> patterns.shortTime();
            case 'T' -> patterns.longTime();
            case 'u' -> "yyyy-MM-dd HH:mm:ss'Z'";
            default -> patterns.yearMonth();
        };
    }

    private static NetException badFormat() {
        return NetException.of("System.FormatException", "Input string was not in a correct format.");
    }

    private static String custom(DateTime date, ZoneOffset offset, String format, DatePatterns patterns) {
        return new DateTimeFormat(date, offset, patterns).run(format);
    }

    private String run(String format) {
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            int run = 1;
            while (i + run < format.length() && format.charAt(i + run) == c) {
                run++;
            }
            switch (c) {
                case 'd', 'M', 'y', 'h', 'H', 'm', 's', 't', 'f', 'F', 'z', 'g', 'K' -> part(c, run);
                case ':' -> out.append(":".repeat(run));
                case '/' -> out.append(patterns.dateSeparator().repeat(run));
                case '\'', '"' -> run = quoted(format, i, c);
                case '\\' -> run = escaped(format, i);
                case '%' -> run = 1;
                default -> out.repeat(c, run);
            }
            i += run;
        }
        return out.toString();
    }

    private int quoted(String format, int start, char quote) {
        int end = format.indexOf(quote, start + 1);
        if (end < 0) {
            throw badFormat();
        }
        out.append(format, start + 1, end);
        return end - start + 1;
    }

    private int escaped(String format, int start) {
        if (start + 1 >= format.length()) {
            throw badFormat();
        }
        out.append(format.charAt(start + 1));
        return 2;
    }

    private void part(char letter, int run) {
        java.time.LocalDateTime at = date.toLocalDateTime();
        switch (letter) {
            case 'd' -> day(at, run);
            case 'M' -> month(at, run);
            case 'y' -> number(run <= 2 ? at.getYear() % 100 : at.getYear(), run);
            case 'h' -> number(at.getHour() % 12 == 0 ? 12 : at.getHour() % 12, Math.min(run, 2));
            case 'H' -> number(at.getHour(), Math.min(run, 2));
            case 'm' -> number(at.getMinute(), Math.min(run, 2));
            case 's' -> number(at.getSecond(), Math.min(run, 2));
            case 't' -> {
                String half = at.getHour() < 12 ? patterns.am() : patterns.pm();
                out.append(run == 1 && !half.isEmpty() ? half.substring(0, 1) : half);
            }
            case 'f', 'F' -> fraction(run, letter == 'F');
            case 'z' -> zone(offset == null ? date.offset() : offset, run);
            case 'g' -> out.append("AD");
            default -> {
                if (offset != null || date.kind() == DateTime.Kind.Local) {
                    zone(offset == null ? date.offset() : offset, 3);
                } else if (date.kind() == DateTime.Kind.Utc) {
                    out.append('Z');
                }
            }
        }
    }

    private void day(java.time.LocalDateTime at, int run) {
        int weekday = at.getDayOfWeek().getValue() % 7;
        switch (run) {
            case 1, 2 -> number(at.getDayOfMonth(), run);
            case 3 -> out.append(patterns.shortDayNames()[weekday]);
            default -> out.append(patterns.dayNames()[weekday]);
        }
    }

    private void month(java.time.LocalDateTime at, int run) {
        switch (run) {
            case 1, 2 -> number(at.getMonthValue(), run);
            case 3 -> out.append(patterns.shortMonthNames()[at.getMonthValue() - 1]);
            default -> out.append(patterns.monthNames()[at.getMonthValue() - 1]);
        }
    }

    private void number(int value, int digits) {
        String text = Integer.toString(value);
        out.repeat('0', Math.max(0, digits - text.length())).append(text);
    }

    private void fraction(int digits, boolean trim) {
        if (digits > 7) {
            throw badFormat();
        }
        String text = "%07d".formatted(date.ticks() % TimeSpan.TICKS_PER_SECOND).substring(0, digits);
        String shown = trim ? text.replaceAll("0+$", "") : text;
        if (shown.isEmpty() && !out.isEmpty() && out.charAt(out.length() - 1) == '.') {
            out.setLength(out.length() - 1);
        }
        out.append(shown);
    }

    private void zone(ZoneOffset zone, int run) {
        int minutes = Math.abs(zone.getTotalSeconds()) / 60;
        out.append(zone.getTotalSeconds() < 0 ? '-' : '+');
        number(minutes / 60, run == 1 ? 1 : 2);
        if (run >= 3) {
            out.append(':');
            number(minutes % 60, 2);
        }
    }
}
