package org.jwsh.values.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jwsh.values.NetException;
import org.jwsh.values.text.Culture;

/** Reads a date that was written in a given format. */
public final class DateTimeExact {
    private final String text;
    private final String format;
    private final DatePatterns patterns;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour;
    private int minute;
    private int second;
    private long fraction;
    private Boolean afternoon;
    private boolean twelve;
    private ZoneOffset offset;

    private DateTimeExact(String text, String format, DatePatterns patterns) {
        this.text = text;
        this.format = format;
        this.patterns = patterns;
    }

    /** @throws NetException of type FormatException */
    public static DateTime parse(String text, String[] formats, Culture culture, int styles) {
        DateTimeParser.Result read = read(text, formats, culture);
        if (read == null) {
            throw NetException.of(
                    "System.FormatException", "String '" + text + "' was not recognized as a valid DateTime.");
        }
        return DateTimeParser.adjusted(read, styles);
    }

    /** The date, or null where no format fits. */
    public static DateTimeParser.Result read(String text, String[] formats, Culture culture) {
        DatePatterns patterns = DatePatterns.of(culture);
        for (String format : formats) {
            try {
                return new DateTimeExact(text, expand(format, patterns), patterns).run();
            } catch (NumberFormatException | StringIndexOutOfBoundsException | java.time.DateTimeException next) {
                continue;
            }
        }
        return null;
    }

    private static String expand(String format, DatePatterns patterns) {
        return switch (format) {
            case "d" -> patterns.shortDate();
            case "D" -> patterns.longDate();
            case "g" -> patterns.shortDate() + " " + patterns.shortTime();
            case "G" -> patterns.shortDate() + " " + patterns.longTime();
            case "f" -> patterns.longDate() + " " + patterns.shortTime();
            case "F" -> patterns.longDate() + " " + patterns.longTime();
            case "o", "O" -> "yyyy-MM-ddTHH:mm:ss.fffffffK";
            case "s" -> "yyyy-MM-ddTHH:mm:ss";
            case "u" -> "yyyy-MM-dd HH:mm:ss'Z'";
            case "r", "R" -> "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
            case "t" -> patterns.shortTime();
            case "T" -> patterns.longTime();
            default -> format.startsWith("%") ? format.substring(1) : format;
        };
    }

    private DateTimeParser.Result run() {
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i);
            int run = 1;
            while (i + run < format.length() && format.charAt(i + run) == c) {
                run++;
            }
            switch (c) {
                case 'y', 'M', 'd', 'H', 'h', 'm', 's', 'f', 'F', 't', 'z', 'K' -> part(c, run);
                case '\'', '"' -> {
                    int end = format.indexOf(c, i + 1);
                    literal(format.substring(i + 1, end));
                    run = end - i + 1;
                }
                case '\\' -> {
                    literal(format.substring(i + 1, i + 2));
                    run = 2;
                }
                case '/' -> literal(patterns.dateSeparator().repeat(run));
                case '%' -> run = 1;
                default -> literal(format.substring(i, i + run));
            }
            i += run;
        }
        if (at != text.length()) {
            throw new NumberFormatException(text);
        }
        return result();
    }

    private DateTimeParser.Result result() {
        LocalDate today = LocalDate.now();
        boolean dated = year >= 0 || month >= 0 || day >= 0;
        LocalDate date = LocalDate.of(
                year < 0 ? today.getYear() : year,
                month < 0 ? dated ? 1 : today.getMonthValue() : month,
                day < 0 ? dated ? 1 : today.getDayOfMonth() : day);
        int full = afternoon == null ? hour : hour % 12 + (afternoon ? 12 : 0);
        if (twelve && hour > 12 || full > 23 || minute > 59 || second > 59) {
            throw new NumberFormatException(text);
        }
        DateTime clock = DateTime.of(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                full,
                minute,
                second,
                fraction,
                DateTime.Kind.Unspecified);
        return new DateTimeParser.Result(clock, offset);
    }

    private void part(char letter, int run) {
        switch (letter) {
            case 'y' -> year = run <= 2 ? century(number(run == 1 ? 1 : 2, 2)) : number(run, Math.max(run, 4));
            case 'M' ->
                month = run <= 2
                        ? number(run, 2)
                        : name(run == 3 ? patterns.shortMonthNames() : patterns.monthNames()) + 1;
            case 'd' -> {
                if (run <= 2) {
                    day = number(run, 2);
                } else {
                    name(run == 3 ? patterns.shortDayNames() : patterns.dayNames());
                }
            }
            case 'H' -> hour = number(run, 2);
            case 'h' -> {
                hour = number(run, 2);
                twelve = true;
            }
            case 'm' -> minute = number(run, 2);
            case 's' -> second = number(run, 2);
            case 'f', 'F' -> fraction(run, letter == 'F');
            case 't' -> half(run);
            default -> zone();
        }
    }

    private static int century(int twoDigits) {
        return twoDigits + (twoDigits < 50 ? 2000 : 1900);
    }

    private int number(int least, int most) {
        int start = at;
        while (at < text.length() && at - start < most && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at - start < Math.min(least, most)) {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private int name(String[] names) {
        int best = -1;
        for (int i = 0; i < names.length; i++) {
            boolean longer = best < 0 || names[i].length() > names[best].length();
            if (!names[i].isEmpty() && longer && text.regionMatches(true, at, names[i], 0, names[i].length())) {
                best = i;
            }
        }
        if (best < 0) {
            throw new NumberFormatException(text);
        }
        at += names[best].length();
        return best;
    }

    private void fraction(int digits, boolean optional) {
        int start = at;
        while (at < text.length() && at - start < digits && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (!optional && at - start < digits) {
            throw new NumberFormatException(text);
        }
        String read = text.substring(start, at);
        fraction = read.isEmpty() ? 0 : Long.parseLong((read + "000000").substring(0, 7));
    }

    private void half(int run) {
        for (String mark : new String[] {patterns.am(), patterns.pm()}) {
            String shown = run == 1 && !mark.isEmpty() ? mark.substring(0, 1) : mark;
            if (text.regionMatches(true, at, shown, 0, shown.length())) {
                afternoon = mark.equals(patterns.pm());
                at += shown.length();
                return;
            }
        }
        throw new NumberFormatException(text);
    }

    private void zone() {
        if (at < text.length() && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
            offset = ZoneOffset.UTC;
            at++;
            return;
        }
        java.util.regex.Matcher sign =
                java.util.regex.Pattern.compile("[-+]\\d{1,2}(:?\\d{2})?").matcher(text);
        if (sign.find(at) && sign.start() == at) {
            offset = DateTimeParser.zoneOf(sign.group());
            at = sign.end();
        }
    }

    private void literal(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            char c = expected.charAt(i);
            char given = text.charAt(at);
            if (c != given
                    && !(Character.isWhitespace(c) && (given == ' ' || given == '\u202f')
                            || c == '\u202f' && given == ' ')) {
                throw new NumberFormatException(text);
            }
            at++;
        }
    }
}
