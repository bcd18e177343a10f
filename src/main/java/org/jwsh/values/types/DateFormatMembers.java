package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.DatePatterns;

/** {@code System.Globalization.DateTimeFormatInfo}. */
final class DateFormatMembers {
    private static final String TYPE = "System.Globalization.DateTimeFormatInfo";
    private static final Class<DatePatterns> SELF = DatePatterns.class;
    private static final String RFC = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
    private static final String SORTABLE = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
    private static final String UNIVERSAL = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
    private static final String STANDARD = "dDfFgGmMoOrRstTuUyY";

    private DateFormatMembers() {}

    static void define(TypeBuilder type) {
        patterns(type);
        names(type);
        methods(type);
        statics(type);
    }

    private static void patterns(TypeBuilder type) {
        type.constructor(TYPE + " new()", a -> DatePatterns.of(Culture.INVARIANT))
                .property("string AMDesignator", SELF, DatePatterns::am)
                .property("System.Globalization.Calendar Calendar", SELF, p -> CalendarMembers.GREGORIAN)
                .property("string DateSeparator", SELF, DatePatterns::dateSeparator)
                .property(
                        "System.DayOfWeek FirstDayOfWeek",
                        SELF,
                        p -> Enums.value("System.DayOfWeek", p.firstDayOfWeek()))
                .property(
                        "System.Globalization.CalendarWeekRule CalendarWeekRule",
                        SELF,
                        p -> Enums.value("System.Globalization.CalendarWeekRule", 0))
                .property("string FullDateTimePattern", SELF, DateFormatMembers::full)
                .property("string LongDatePattern", SELF, DatePatterns::longDate)
                .property("string LongTimePattern", SELF, DatePatterns::longTime)
                .property("string MonthDayPattern", SELF, DatePatterns::monthDay)
                .property("string PMDesignator", SELF, DatePatterns::pm)
                .property("string RFC1123Pattern", SELF, p -> RFC)
                .property("string ShortDatePattern", SELF, DatePatterns::shortDate)
                .property("string ShortTimePattern", SELF, DatePatterns::shortTime)
                .property("string SortableDateTimePattern", SELF, p -> SORTABLE)
                .property("string TimeSeparator", SELF, p -> ":")
                .property("string UniversalSortableDateTimePattern", SELF, p -> UNIVERSAL)
                .property("string YearMonthPattern", SELF, DatePatterns::yearMonth);
    }

    private static String full(DatePatterns patterns) {
        return patterns.longDate() + " " + patterns.longTime();
    }

    private static void names(TypeBuilder type) {
        type.property("string[] AbbreviatedDayNames", SELF, DatePatterns::shortDayNames)
                .property("string[] ShortestDayNames", SELF, DatePatterns::shortestDayNames)
                .property("string[] DayNames", SELF, DatePatterns::dayNames)
                .property("string[] AbbreviatedMonthNames", SELF, DatePatterns::shortMonthNames)
                .property("string[] MonthNames", SELF, DatePatterns::monthNames)
                .property("bool IsReadOnly", SELF, p -> true)
                .property("string NativeCalendarName", SELF, p -> "Gregorian Calendar")
                .property("string[] AbbreviatedMonthGenitiveNames", SELF, DatePatterns::shortMonthNames)
                .property("string[] MonthGenitiveNames", SELF, DatePatterns::monthNames);
    }

    private static void methods(TypeBuilder type) {
        type.method("System.Object Clone()", SELF, (p, a) -> p)
                .method(
                        "string GetAbbreviatedDayName(System.DayOfWeek dayofweek)",
                        SELF,
                        (p, a) -> p.shortDayNames()[day(a[0], "dayofweek")])
                .method("string GetAbbreviatedEraName(int era)", SELF, (p, a) -> era(a[0], "AD"))
                .method(
                        "string GetAbbreviatedMonthName(int month)",
                        SELF,
                        (p, a) -> p.shortMonthNames()[month(a[0]) - 1])
                .method("string[] GetAllDateTimePatterns()", SELF, (p, a) -> all(p, STANDARD))
                .method("string[] GetAllDateTimePatterns(char format)", SELF, (p, a) -> all(p, a[0].toString()))
                .method(
                        "string GetDayName(System.DayOfWeek dayofweek)",
                        SELF,
                        (p, a) -> p.dayNames()[day(a[0], "dayofweek")])
                .method("int GetEra(string eraName)", SELF, (p, a) -> {
                    String name = Failures.required((String) a[0], "eraName");
                    return name.equalsIgnoreCase("A.D.") || name.equalsIgnoreCase("AD") ? 1 : -1;
                })
                .method("string GetEraName(int era)", SELF, (p, a) -> era(a[0], "A.D."))
                .method(
                        "System.Object GetFormat(type formatType)",
                        SELF,
                        (p, a) -> a[0] != null && ((NetType) a[0]).fullName().equals(TYPE) ? p : null)
                .method("string GetMonthName(int month)", SELF, (p, a) -> p.monthNames()[month(a[0]) - 1])
                .method(
                        "string GetShortestDayName(System.DayOfWeek dayOfWeek)",
                        SELF,
                        (p, a) -> p.shortestDayNames()[day(a[0], "dayOfWeek")]);
    }

    private static void statics(TypeBuilder type) {
        type.staticProperty(TYPE + " CurrentInfo", () -> DatePatterns.of(Culture.current()))
                .staticProperty(TYPE + " InvariantInfo", () -> DatePatterns.of(Culture.INVARIANT))
                .staticMethod(
                        "static " + TYPE + " GetInstance(System.IFormatProvider provider)",
                        a -> a[0] instanceof DatePatterns own ? own : DatePatterns.of(Cultures.of(a[0])))
                .staticMethod("static " + TYPE + " ReadOnly(" + TYPE + " dtfi)", a -> Failures.required(a[0], "dtfi"));
    }

    private static int day(Object day, String parameter) {
        int number = Enums.number(day);
        if (number < 0 || number > 6) {
            throw Failures.outOfRange("Valid values are between Sunday and Saturday, inclusive.", parameter, day);
        }
        return number;
    }

    private static int month(Object month) {
        if ((int) month < 1 || (int) month > 13) {
            throw Failures.outOfRange("Valid values are between 1 and 13, inclusive.", "month", month);
        }
        return (int) month;
    }

    private static String era(Object era, String name) {
        if ((int) era != 0 && (int) era != 1) {
            throw Failures.outOfRange("Era value was not valid.", "era");
        }
        return name;
    }

    /** The patterns behind standard letters, in their order. */
    private static String[] all(DatePatterns patterns, String letters) {
        List<String> found = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            found.add(
                    switch (letter) {
                        case 'd' -> patterns.shortDate();
                        case 'D' -> patterns.longDate();
                        case 'f' -> patterns.longDate() + " " + patterns.shortTime();
                        case 'F', 'U' -> full(patterns);
                        case 'g' -> patterns.shortDate() + " " + patterns.shortTime();
                        case 'G' -> patterns.shortDate() + " " + patterns.longTime();
                        case 'm', 'M' -> patterns.monthDay();
                        case 'o', 'O' -> "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK";
                        case 'r', 'R' -> RFC;
                        case 's' -> SORTABLE;
                        case 't' -> patterns.shortTime();
                        case 'T' -> patterns.longTime();
                        case 'u' -> UNIVERSAL;
                        case 'y', 'Y' -> patterns.yearMonth();
                        default -> throw Failures.argument("Format specifier '" + letter + "' was invalid.", "format");
                    });
        }
        return found.toArray(String[]::new);
    }
}
