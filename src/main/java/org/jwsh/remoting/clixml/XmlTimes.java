package org.jwsh.remoting.clixml;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Dates and time spans as XML Schema writes them: {@code 2024-01-02T03:04:05Z}, {@code P1DT2H3M4.5S}. */
final class XmlTimes {
    private static final Pattern SPAN = Pattern.compile(
            "(-)?P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:\\.(\\d{1,9}))?S)?)?");

    private XmlTimes() {}

    static String text(DateTime date) {
        LocalDateTime clock = date.toLocalDateTime();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%04d-%02d-%02dT%02d:%02d:%02d",
                clock.getYear(),
                clock.getMonthValue(),
                clock.getDayOfMonth(),
                clock.getHour(),
                clock.getMinute(),
                clock.getSecond()));
        fraction(text, date.ticks() % TimeSpan.TICKS_PER_SECOND);
        return switch (date.kind()) {
            case Utc -> text.append('Z').toString();
            case Local -> text.append(offset(date.offset())).toString();
            case Unspecified -> text.toString();
        };
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
    }

    private static void fraction(StringBuilder text, long ticks) {
        if (ticks != 0) {
            String digits = String.format("%07d", ticks);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(digits, 0, end);
        }
    }

    static DateTime date(String text) {
        if (text.indexOf('T') < 0) {
            return DateTime.of(LocalDate.parse(text).atStartOfDay(), DateTime.Kind.Unspecified);
        }
        if (text.endsWith("Z")) {
            return DateTime.of(LocalDateTime.parse(text.substring(0, text.length() - 1)), DateTime.Kind.Utc);
        }
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        return sign > text.indexOf('T')
                ? DateTime.of(OffsetDateTime.parse(text).toInstant(), DateTime.Kind.Local)
                : DateTime.of(LocalDateTime.parse(text), DateTime.Kind.Unspecified);
    }

    static String text(TimeSpan span) {
        if (span.ticks() == 0) {
            return "PT0S";
        }
        StringBuilder text = new StringBuilder(span.ticks() < 0 ? "-P" : "P");
        add(text, Math.abs((long) span.days()), 'D');
        StringBuilder time = new StringBuilder();
        add(time, Math.abs(span.hours()), 'H');
        add(time, Math.abs(span.minutes()), 'M');
        int seconds = Math.abs(span.seconds());
        int ticks = Math.abs(span.fraction());
        if (seconds != 0 || ticks != 0) {
            time.append(seconds);
            fraction(time, ticks);
            time.append('S');
        }
        return time.isEmpty() ? text.toString() : text.append('T').append(time).toString();
    }

    private static void add(StringBuilder text, long count, char unit) {
        if (count != 0) {
            text.append(count).append(unit);
        }
    }

    static TimeSpan span(String text) {
        Matcher parts = SPAN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        long days = number(parts.group(2)) * 365 + number(parts.group(3)) * 30 + number(parts.group(4));
        long seconds = number(parts.group(5)) * 3600 + number(parts.group(6)) * 60 + number(parts.group(7));
        long ticks = Math.addExact(
                Math.multiplyExact(days, TimeSpan.TICKS_PER_DAY),
                Math.multiplyExact(seconds, TimeSpan.TICKS_PER_SECOND));
        if (parts.group(8) != null) {
            ticks += Duration.parse("PT0." + parts.group(8) + "S").getNano() / 100;
        }
        return new TimeSpan(parts.group(1) == null ? ticks : -ticks);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
