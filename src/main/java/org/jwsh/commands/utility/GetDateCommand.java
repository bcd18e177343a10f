package org.jwsh.commands.utility;

import java.time.Instant;
import java.util.Locale;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Gives a date and time, as a value or as text. */
@Cmdlet(verb = "Get", noun = "Date", defaultParameterSet = "DateAndFormat")
@OutputType({"System.String", "System.DateTime"})
public final class GetDateCommand extends BuiltInCmdlet {
    @Parameter(
            set = {"DateAndFormat", "DateAndUFormat"},
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @Alias("LastWriteTime")
    @ParameterType("System.DateTime")
    Object date;

    @Parameter(
            set = {"UnixTimeSecondsAndFormat", "UnixTimeSecondsAndUFormat"},
            mandatory = true)
    @Alias("UnixTime")
    @ValidateRange(min = "-62135596800", max = "253402300799")
    long unixTimeSeconds;

    @Parameter
    @ValidateRange(min = "1", max = "9999")
    int year;

    @Parameter
    @ValidateRange(min = "1", max = "12")
    int month;

    @Parameter
    @ValidateRange(min = "1", max = "31")
    int day;

    @Parameter
    @ValidateRange(min = "0", max = "23")
    int hour;

    @Parameter
    @ValidateRange(min = "0", max = "59")
    int minute;

    @Parameter
    @ValidateRange(min = "0", max = "59")
    int second;

    @Parameter
    @ValidateRange(min = "0", max = "999")
    int millisecond;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.DisplayHintType")
    EnumValue displayHint;

    @Parameter(
            set = {"DateAndUFormat", "UnixTimeSecondsAndUFormat"},
            mandatory = true)
    String uFormat;

    @Parameter(set = {"DateAndFormat", "UnixTimeSecondsAndFormat"})
    String format;

    @Parameter
    boolean asUTC;

    @Override
    protected void processRecord() {
        DateTime value = changed(start());
        if (asUTC) {
            value = value.toUtc();
        }
        if (uFormat != null) {
            writeObject(UnixDateFormat.format(uFormat, value));
        } else if (format != null) {
            writeObject(value.format(pattern(format), Culture.current()));
        } else {
            PSObject object = new PSObject(value);
            object.put("DisplayHint", hint());
            writeObject(object);
        }
    }

    private static String pattern(String format) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "filedate" -> "yyyyMMdd";
            case "filedateuniversal" -> "yyyyMMdd'Z'";
            case "filedatetime" -> "yyyyMMdd'T'HHmmssffff";
            case "filedatetimeuniversal" -> "yyyyMMdd'T'HHmmssffff'Z'";
            default -> format;
        };
    }

    private DateTime start() {
        if (isBound("UnixTimeSeconds")) {
            return DateTime.of(Instant.ofEpochSecond(unixTimeSeconds), DateTime.Kind.Local);
        }
        DateTime chosen = date == null ? DateTime.now() : (DateTime) PSObject.unwrap(date);
        boolean universal = format != null && format.toLowerCase(Locale.ROOT).endsWith("universal");
        return universal ? chosen.toUtc() : chosen;
    }

    private DateTime changed(DateTime from) {
        DateTime value = from;
        if (isBound("Year")) {
            value = value.plusMonths((year - value.toLocalDateTime().getYear()) * 12);
        }
        if (isBound("Month")) {
            value = value.plusMonths(month - value.toLocalDateTime().getMonthValue());
        }
        value = shifted(value, "Day", day - value.toLocalDateTime().getDayOfMonth(), TimeSpan.TICKS_PER_DAY);
        value = shifted(value, "Hour", hour - value.toLocalDateTime().getHour(), TimeSpan.TICKS_PER_HOUR);
        value = shifted(value, "Minute", minute - value.toLocalDateTime().getMinute(), TimeSpan.TICKS_PER_MINUTE);
        value = shifted(value, "Second", second - value.toLocalDateTime().getSecond(), TimeSpan.TICKS_PER_SECOND);
        if (isBound("Millisecond")) {
            long within = value.ticks() % TimeSpan.TICKS_PER_SECOND;
            value = value.plus(millisecond * TimeSpan.TICKS_PER_MILLISECOND - within);
        }
        return value;
    }

    private DateTime shifted(DateTime value, String parameter, long units, long ticks) {
        return isBound(parameter) ? value.plus(units * ticks) : value;
    }

    private Object hint() {
        return displayHint == null
                ? enumValue("Microsoft.PowerShell.Commands.DisplayHintType", "DateTime")
                : displayHint;
    }
}
