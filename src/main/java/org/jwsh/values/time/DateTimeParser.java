package org.jwsh.values.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.NetException;
import org.jwsh.values.text.Culture;

/** Reads dates that people write: numbers in the order of a culture, ISO 8601, names of months, times with AM and PM, zones. */
public final class DateTimeParser {
    /**
     * What was read: the date as written, and its zone where one was written.
     *
     * @param universal whether the zone was written as that of UTC, not as a distance from it
     */
    public record Result(DateTime clock, ZoneOffset offset, boolean universal) {
        Result(DateTime clock, ZoneOffset offset) {
            this(clock, offset, ZoneOffset.UTC.equals(offset));
        }
    }

    public static final int ADJUST_TO_UNIVERSAL = 16;
    public static final int ASSUME_LOCAL = 32;
    public static final int ASSUME_UNIVERSAL = 64;
    public static final int ROUNDTRIP_KIND = 128;

    private static final Pattern TOKEN = Pattern.compile("(\\d+)|(\\p{L}[\\p{L}]*\\.?)|([-+/.:,])|(\\s+)|(.)");
    private static final Pattern ZONE = Pattern.compile("(?i)\\s*(Z|GMT|UTC|[-+]\\d{1,2}(?::?\\d{2})?)$");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?[\\s\\u202f]*((?i:[ap]\\.?m\\.?|[ap]\\b))?");
    private static final Pattern HOUR = Pattern.compile("(?i)\\b(\\d{1,2})[\\s\\u202f]*([ap]m)\\b");

    private final String text;
    private final DatePatterns patterns;
    private int hour;
    private int minute;
    private int second;
    private long fraction;
    private boolean timed;
    private ZoneOffset offset;
    private boolean universal;

    private DateTimeParser(String text, Culture culture) {
        this.text = text;
        this.patterns = DatePatterns.of(culture);
    }

    /**
     * Reads a date; a written zone turns it into local time, as the styles say.
     *
     * @param styles a sum of {@code DateTimeStyles}
     * @throws NetException of type FormatException
     */
    public static DateTime parse(String text, Culture culture, int styles) {
        return adjusted(read(text, culture), styles);
    }

    /** The date as its zone and the styles have it. */
    static DateTime adjusted(Result read, int styles) {
        ZoneOffset offset = read.offset();
        if (offset == null) {
            if ((styles & (ASSUME_UNIVERSAL | ASSUME_LOCAL)) == 0) {
                return read.clock();
            }
            boolean utc = (styles & ASSUME_UNIVERSAL) != 0;
            DateTime assumed = read.clock().withKind(utc ? DateTime.Kind.Utc : DateTime.Kind.Local);
            return (styles & ADJUST_TO_UNIVERSAL) != 0 ? assumed.toUtc() : assumed.toLocal();
        }
        DateTime utc = new DateTimeOffset(read.clock(), offset).utc();
        boolean stays = (styles & ADJUST_TO_UNIVERSAL) != 0 || (styles & ROUNDTRIP_KIND) != 0 && read.universal();
        return stays ? utc : utc.toLocal();
    }

    /** Reads a date with its zone. */
    public static Result read(String text, Culture culture) {
        return new DateTimeParser(text, culture).run();
    }

    private Result run() {
        String rest = text.strip();
        if (rest.isEmpty()) {
            throw unknown();
        }
        rest = takeTime(rest);
        LocalDate day = rest.isBlank() && timed ? LocalDate.now() : readDay(rest.strip());
        if (hour > 23 || minute > 59 || second > 59) {
            throw outOfCalendar();
        }
        DateTime clock = DateTime.of(
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                hour,
                minute,
                second,
                fraction,
                DateTime.Kind.Unspecified);
        return new Result(clock, offset, universal);
    }

    private NetException unknown() {
        return NetException.of(
                "System.FormatException", "String '" + text + "' was not recognized as a valid DateTime.");
    }

    private NetException unknownWord(String word) {
        return NetException.of(
                "System.FormatException",
                "The string '" + text
                        + "' was not recognized as a valid DateTime. There is an unknown word starting at index '"
                        + Math.max(0, text.indexOf(word)) + "'.");
    }

    private NetException outOfCalendar() {
        return NetException.of(
                "System.FormatException", "String '" + text + "' was not recognized as a valid DateTime.");
    }

    private String takeTime(String given) {
        Matcher time = TIME.matcher(given);
        if (time.find()) {
            timed = true;
            hour = Integer.parseInt(time.group(1));
            minute = Integer.parseInt(time.group(2));
            second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            fraction = time.group(4) == null ? 0 : Long.parseLong((time.group(4) + "000000").substring(0, 7));
            half(time.group(5));
            String before = given.substring(0, time.start());
            return withoutMark(before) + " " + takeZone(given.substring(time.end()));
        }
        Matcher single = HOUR.matcher(given);
        if (single.find()) {
            timed = true;
            hour = Integer.parseInt(single.group(1));
            half(single.group(2));
            return given.substring(0, single.start()) + " " + takeZone(given.substring(single.end()));
        }
        boolean marked = given.matches("(?i).*\\d\\s*(Z|GMT)");
        return marked ? takeZone(given) : given;
    }

    /** ISO 8601 has a T between date and time. */
    private static String withoutMark(String date) {
        return date.matches(".*\\d[Tt]") ? date.substring(0, date.length() - 1) : date;
    }

    private void half(String mark) {
        if (mark == null) {
            return;
        }
        boolean pm = Character.toLowerCase(mark.charAt(0)) == 'p';
        if (hour > 12 || hour == 0 && pm) {
            throw unknown();
        }
        hour = hour % 12 + (pm ? 12 : 0);
    }

    private String takeZone(String given) {
        Matcher zone = ZONE.matcher(given);
        if (!zone.find()) {
            return given;
        }
        String name = zone.group(1);
        universal = Character.isLetter(name.charAt(0));
        offset = universal ? ZoneOffset.UTC : zoneOf(name);
        return given.substring(0, zone.start());
    }

    static ZoneOffset zoneOf(String sign) {
        String digits = sign.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(sign.charAt(0) == '-' ? -seconds : seconds);
    }

    private LocalDate readDay(String given) {
        int[] numbers = new int[3];
        int[] widths = new int[3];
        int count = 0;
        int month = 0;
        int monthAt = 0;
        Matcher token = TOKEN.matcher(given);
        while (token.find()) {
            if (token.group(1) != null) {
                if (count == 3 || token.group(1).length() > 4) {
                    throw unknown();
                }
                widths[count] = token.group(1).length();
                numbers[count++] = Integer.parseInt(token.group(1));
            } else if (token.group(2) != null) {
                int named = monthOf(token.group(2));
                if (named > 0) {
                    month = named;
                    monthAt = count;
                } else if (!isDay(token.group(2))) {
                    throw unknownWord(token.group(2));
                }
            } else if (token.group(5) != null) {
                throw unknown();
            }
        }
        return month > 0 ? withName(month, monthAt, numbers, widths, count) : inOrder(numbers, widths, count);
    }

    private int monthOf(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        for (DatePatterns names : new DatePatterns[] {patterns, DatePatterns.of(Culture.INVARIANT)}) {
            for (int i = 0; i < 12; i++) {
                if (name.equalsIgnoreCase(names.monthNames()[i])
                        || name.equalsIgnoreCase(names.shortMonthNames()[i].replace(".", ""))) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private boolean isDay(String word) {
        for (DatePatterns names : new DatePatterns[] {patterns, DatePatterns.of(Culture.INVARIANT)}) {
            for (int i = 0; i < 7; i++) {
                if (word.equalsIgnoreCase(names.dayNames()[i]) || word.equalsIgnoreCase(names.shortDayNames()[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    private LocalDate withName(int month, int monthAt, int[] numbers, int[] widths, int count) {
        int year = LocalDate.now().getYear();
        return switch (count) {
            case 0 -> throw unknown();
            case 1 -> widths[0] > 2 || numbers[0] > 31 ? day(numbers[0], month, 1) : day(year, month, numbers[0]);
            case 2 ->
                widths[0] > 2 && monthAt <= 1
                        ? day(numbers[0], month, numbers[1])
                        : day(full(numbers[1], widths[1]), month, numbers[0]);
            default -> throw unknown();
        };
    }

    private LocalDate inOrder(int[] numbers, int[] widths, int count) {
        String order = patterns.shortDate();
        boolean dayFirst = order.indexOf('d') < order.indexOf('M');
        boolean yearFirst = order.indexOf('y') < order.indexOf('M');
        if (count == 3) {
            if (widths[0] > 2) {
                return day(numbers[0], numbers[1], numbers[2]);
            }
            if (yearFirst && widths[2] <= 2) {
                return day(full(numbers[0], widths[0]), numbers[1], numbers[2]);
            }
            int year = full(numbers[2], widths[2]);
            return dayFirst ? day(year, numbers[1], numbers[0]) : day(year, numbers[0], numbers[1]);
        }
        if (count == 2) {
            if (widths[0] > 2) {
                return day(numbers[0], numbers[1], 1);
            }
            if (widths[1] > 2) {
                return day(numbers[1], numbers[0], 1);
            }
            int year = LocalDate.now().getYear();
            return dayFirst ? day(year, numbers[1], numbers[0]) : day(year, numbers[0], numbers[1]);
        }
        throw unknown();
    }

    /** A year of two digits lies between 1950 and 2049. */
    private static int full(int year, int width) {
        return width > 2 ? year : year + (year < 50 ? 2000 : 1900);
    }

    private LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (java.time.DateTimeException none) {
            throw year < 1 || month < 1 || month > 12 || day < 1 ? unknown() : outOfCalendar();
        }
    }
}
