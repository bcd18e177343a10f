package org.jwsh.commands.utility;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import org.jwsh.values.NetException;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.NumberFormat;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/**
 * Dates in the format of the {@code date} program, as -UFormat has it. It is made a .NET format first, so braces in it mean
 * what they mean there.
 */
final class UnixDateFormat {
    private static final long EPOCH_TICKS = 621_355_968_000_000_000L;

    private UnixDateFormat() {}

    /** @throws NetException of type FormatException or IndexOutOfRangeException for a malformed format */
    static String format(String format, DateTime date) {
        StringBuilder text = new StringBuilder();
        for (int i = format.startsWith("+") ? 1 : 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%') {
                text.append(c);
            } else if (++i == format.length()) {
                throw NetException.of("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
            } else {
                text.append(field(format.charAt(i), date));
            }
        }
        return CompositeFormat.format(Culture.current(), text.toString(), date);
    }

    private static String field(char field, DateTime date) {
        return switch (field) {
            case 'A' -> "{0:dddd}";
            case 'a' -> "{0:ddd}";
            case 'B' -> "{0:MMMM}";
            case 'b', 'h' -> "{0:MMM}";
            case 'c' -> "{0:ddd} {0:dd} {0:MMM} {0:yyyy} {0:HH}:{0:mm}:{0:ss}";
            case 'D', 'x' -> "{0:MM/dd/yy}";
            case 'd' -> "{0:dd}";
            case 'e' -> "{0,2:%d}";
            case 'F' -> "{0:yyyy}-{0:MM}-{0:dd}";
            case 'H' -> "{0:HH}";
            case 'I' -> "{0:hh}";
            case 'k' -> "{0,2:%H}";
            case 'l' -> "{0,2:%h}";
            case 'M' -> "{0:mm}";
            case 'm' -> "{0:MM}";
            case 'p' -> "{0:tt}";
            case 'R' -> "{0:HH:mm}";
            case 'r' -> "{0:hh:mm:ss tt}";
            case 'S' -> "{0:ss}";
            case 'T', 'X' -> "{0:HH:mm:ss}";
            case 'Y' -> "{0:yyyy}";
            case 'y' -> "{0:yy}";
            case 'Z' -> "{0:zz}";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 's' -> seconds(date);
            default -> counted(field, date.toLocalDateTime());
        };
    }

    private static String counted(char field, LocalDateTime date) {
        int isoYear = date.get(IsoFields.WEEK_BASED_YEAR);
        int weekday = date.getDayOfWeek().getValue();
        return switch (field) {
            case 'C' -> String.valueOf(date.getYear() / 100);
            case 'G' -> String.format("%04d", isoYear);
            case 'g' -> String.format("%02d", isoYear % 100);
            case 'j' -> String.format("%03d", date.getDayOfYear());
            case 'U', 'W' -> String.valueOf(date.getDayOfYear() / 7);
            case 'u' -> String.valueOf(weekday);
            case 'V', 'v' -> String.format("%02d", date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'w' -> String.valueOf(weekday % 7);
            default -> String.valueOf(field);
        };
    }

    /** Seconds since 1970, to the nearest. */
    private static String seconds(DateTime date) {
        double total = (date.toUtc().ticks() - EPOCH_TICKS) / (double) TimeSpan.TICKS_PER_SECOND;
        return NumberFormat.format(total, "0", Culture.INVARIANT);
    }
}
