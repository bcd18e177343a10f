package org.jwsh.values.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;

/** How a culture writes dates; patterns are .NET's, names of days begin with Sunday. */
@TypeName("System.Globalization.DateTimeFormatInfo")
public record DatePatterns(
        String shortDate,
        String longDate,
        String shortTime,
        String longTime,
        String monthDay,
        String yearMonth,
        String[] dayNames,
        String[] shortDayNames,
        String[] shortestDayNames,
        String[] monthNames,
        String[] shortMonthNames,
        String am,
        String pm,
        int firstDayOfWeek) {

    private static final Map<String, DatePatterns> KNOWN = new ConcurrentHashMap<>();

    public static DatePatterns of(Culture culture) {
        return KNOWN.computeIfAbsent(culture.name(), DatePatterns::make);
    }

    private static DatePatterns make(String name) {
        return switch (name) {
            case "" ->
                named(Locale.ROOT, "MM/dd/yyyy", "dddd, dd MMMM yyyy", "HH:mm", "HH:mm:ss", "MMMM dd", "yyyy MMMM");
            case "en-US" ->
                named(
                        Locale.US,
                        "M/d/yyyy",
                        "dddd, MMMM d, yyyy",
                        "h:mm\u202ftt",
                        "h:mm:ss\u202ftt",
                        "MMMM d",
                        "MMMM yyyy");
            default -> of(Locale.forLanguageTag(name));
        };
    }

    private static DatePatterns of(Locale locale) {
        String shortDate = pattern(FormatStyle.SHORT, null, locale);
        String longDate = pattern(FormatStyle.FULL, null, locale);
        boolean dayFirst = shortDate.indexOf('d') < shortDate.indexOf('M');
        return named(
                locale,
                shortDate.contains("yyyy") ? shortDate : shortDate.replaceAll("y+", "yyyy"),
                longDate,
                pattern(null, FormatStyle.SHORT, locale),
                pattern(null, FormatStyle.MEDIUM, locale),
                dayFirst ? "d. MMMM" : "MMMM d",
                "MMMM yyyy");
    }

    /** The JDK's pattern in .NET's letters. */
    private static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale)
                .replaceAll("E{4}", "dddd")
                .replaceAll("E+", "ddd")
                .replaceAll("a+", "tt")
                .replaceAll("(?<!y)y(?!y)", "yyyy")
                .replaceAll("G+", "g");
    }

    private static DatePatterns named(
            Locale locale,
            String shortDate,
            String longDate,
            String shortTime,
            String longTime,
            String monthDay,
            String yearMonth) {
        Locale names = locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
        String[] days = new String[7];
        String[] shortDays = new String[7];
        for (int i = 0; i < 7; i++) {
            DayOfWeek day = DayOfWeek.of(i == 0 ? 7 : i);
            days[i] = day.getDisplayName(TextStyle.FULL, names);
            shortDays[i] = day.getDisplayName(TextStyle.SHORT, names);
        }
        String[] months = new String[13];
        String[] shortMonths = new String[13];
        for (int i = 0; i < 12; i++) {
            months[i] = Month.of(i + 1).getDisplayName(TextStyle.FULL, names);
            shortMonths[i] = Month.of(i + 1).getDisplayName(TextStyle.SHORT, names);
        }
        months[12] = "";
        shortMonths[12] = "";
        String[] halves = java.text.DateFormatSymbols.getInstance(names).getAmPmStrings();
        int first = locale.equals(Locale.ROOT)
                ? 0
                : WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7;
        return new DatePatterns(
                shortDate,
                longDate,
                shortTime,
                longTime,
                monthDay,
                yearMonth,
                days,
                shortDays,
                shortest(names, days),
                months,
                shortMonths,
                halves[0],
                halves[1],
                first);
    }

    /** English, in which every session writes dates, does without the library that knows all languages. */
    private static String[] shortest(Locale language, String[] days) {
        if (language.equals(Locale.ENGLISH) || language.equals(Locale.US)) {
            String[] names = days.clone();
            for (int i = 0; i < names.length; i++) {
                names[i] = names[i].substring(0, 2);
            }
            return names;
        }
        String[] names = com.ibm.icu.text.DateFormatSymbols.getInstance(language)
                .getWeekdays(com.ibm.icu.text.DateFormatSymbols.FORMAT, com.ibm.icu.text.DateFormatSymbols.SHORT);
        return java.util.Arrays.copyOfRange(names, 1, 8);
    }

    /** What separates the parts of a short date. */
    public String dateSeparator() {
        for (char c : shortDate.toCharArray()) {
            if (!Character.isLetter(c) && c != '\'') {
                return String.valueOf(c);
            }
        }
        return "/";
    }
}
