package org.jwsh.commands.utility;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jwsh.values.time.DateTime;

/** Dates in the format of the {@code date} program, as -UFormat has it. */
final class UnixDateFormat {
    private UnixDateFormat() {}

    static String format(String format, DateTime date) {
        StringBuilder text = new StringBuilder();
        int start = format.startsWith("+") ? 1 : 0;
        for (int i = start; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                text.append(c);
            } else {
                text.append(field(format.charAt(++i), date));
            }
        }
        return text.toString();
    }

    private static String field(char field, DateTime date) {
        LocalDateTime local = date.toLocalDateTime();
        return switch (field) {
            case 'A' -> text(local, "EEEE");
            case 'a' -> text(local, "EEE");
            case 'B' -> text(local, "MMMM");
            case 'b', 'h' -> text(local, "MMM");
            case 'C' -> String.valueOf(local.getYear() / 100);
            case 'c' -> text(local, "EEE dd MMM yyyy HH:mm:ss");
            case 'D', 'x' -> text(local, "MM/dd/yy");
            case 'd' -> text(local, "dd");
            case 'e' -> String.format("%2d", local.getDayOfMonth());
            case 'F' -> text(local, "yyyy-MM-dd");
            case 'G', 'Y' -> text(local, "yyyy");
            case 'g', 'y' -> text(local, "yy");
            case 'H', 'k' -> text(local, "HH");
            case 'I', 'l' -> text(local, "hh");
            case 'j' -> text(local, "DDD");
            case 'M' -> text(local, "mm");
            case 'm' -> text(local, "MM");
            case 'n' -> "\n";
            case 'p' -> text(local, "a");
            case 'R' -> text(local, "HH:mm");
            case 'r' -> text(local, "hh:mm:ss a");
            case 'S' -> text(local, "ss");
            case 's' -> String.valueOf(date.toInstant().getEpochSecond());
            case 'T', 'X' -> text(local, "HH:mm:ss");
            case 't' -> "\t";
            case 'U', 'W' -> String.valueOf(local.getDayOfYear() / 7);
            case 'u' -> String.valueOf(local.getDayOfWeek().getValue());
            case 'V', 'v' -> String.format("%02d", local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'w' -> String.valueOf(local.getDayOfWeek().getValue() % 7);
            case 'Z' ->
                date.offset().getId().equals("Z")
                        ? "+00"
                        : date.offset().getId().substring(0, 3);
            case '%' -> "%";
            default -> String.valueOf(field);
        };
    }

    private static String text(LocalDateTime date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    }
}
