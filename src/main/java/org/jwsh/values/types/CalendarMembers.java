package org.jwsh.values.types;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** The Gregorian calendar: {@code System.Globalization.GregorianCalendar}. */
@org.jwsh.values.TypeName("System.Globalization.GregorianCalendar")
final class CalendarMembers {
    private static final Class<CalendarMembers> SELF = CalendarMembers.class;
    private static final int TWO_DIGIT_YEAR_MAX = 2049;
    private static final int NANOS_PER_MILLISECOND = 1_000_000;
    private static final String TIME =
            "int year, int month, int day, int hour, int minute, int second, int millisecond";

    static final CalendarMembers GREGORIAN = new CalendarMembers();

    private CalendarMembers() {}

    /** The properties that a calendar tells of itself come before those of all calendars. */
    static void define(TypeBuilder type) {
        type.constructor("System.Globalization.GregorianCalendar new()", a -> GREGORIAN)
                .constructor(
                        "System.Globalization.GregorianCalendar new(System.Globalization.GregorianCalendarTypes type)",
                        a -> GREGORIAN)
                .property("datetime MinSupportedDateTime", SELF, c -> DateTime.MIN_VALUE)
                .property("datetime MaxSupportedDateTime", SELF, c -> DateTime.MAX_VALUE)
                .property(
                        "System.Globalization.CalendarAlgorithmType AlgorithmType",
                        SELF,
                        c -> Enums.value("System.Globalization.CalendarAlgorithmType", 1))
                .property(
                        "System.Globalization.GregorianCalendarTypes CalendarType",
                        SELF,
                        c -> Enums.value("System.Globalization.GregorianCalendarTypes", 1))
                .property("int[] Eras", SELF, c -> new int[] {1})
                .property("int TwoDigitYearMax", SELF, c -> TWO_DIGIT_YEAR_MAX)
                .staticProperty("int ADEra", () -> 1);
    }

    static void calendar(TypeBuilder type) {
        Class<CalendarMembers> self = SELF;
        type.property("datetime MinSupportedDateTime", SELF, c -> DateTime.MIN_VALUE)
                .property("datetime MaxSupportedDateTime", SELF, c -> DateTime.MAX_VALUE)
                .property(
                        "System.Globalization.CalendarAlgorithmType AlgorithmType",
                        SELF,
                        c -> Enums.value("System.Globalization.CalendarAlgorithmType", 1))
                .property("bool IsReadOnly", SELF, c -> true)
                .property("int[] Eras", SELF, c -> new int[] {1})
                .property("int TwoDigitYearMax", SELF, c -> TWO_DIGIT_YEAR_MAX)
                .staticProperty("int CurrentEra", () -> 0)
                .method("System.Object Clone()", SELF, (c, a) -> c)
                .method("int GetEra(datetime time)", SELF, (c, a) -> 1)
                .method("int GetHour(datetime time)", SELF, (c, a) -> date(a[0]).getHour())
                .method(
                        "int GetMinute(datetime time)",
                        SELF,
                        (c, a) -> date(a[0]).getMinute())
                .method(
                        "int GetSecond(datetime time)",
                        SELF,
                        (c, a) -> date(a[0]).getSecond())
                .method("double GetMilliseconds(datetime time)", SELF, (c, a) ->
                        (double) (date(a[0]).getNano() / NANOS_PER_MILLISECOND))
                .method("int GetLeapMonth(int year)", SELF, (c, a) -> 0)
                .method("int GetLeapMonth(int year, int era)", SELF, (c, a) -> 0)
                .method("bool IsLeapDay(int year, int month, int day)", SELF, CalendarMembers::isLeapDay)
                .method("bool IsLeapDay(int year, int month, int day, int era)", SELF, CalendarMembers::isLeapDay)
                .method("bool IsLeapMonth(int year, int month)", SELF, (c, a) -> false)
                .method("bool IsLeapMonth(int year, int month, int era)", SELF, (c, a) -> false)
                .method(
                        "int GetDaysInMonth(int year, int month, int era)",
                        SELF,
                        (c, a) -> java.time.YearMonth.of((int) a[0], (int) a[1]).lengthOfMonth())
                .method(
                        "int GetDaysInYear(int year, int era)",
                        SELF,
                        (c, a) -> java.time.Year.of((int) a[0]).length())
                .method("int GetMonthsInYear(int year, int era)", SELF, (c, a) -> 12)
                .method("bool IsLeapYear(int year, int era)", SELF, (c, a) -> java.time.Year.isLeap((int) a[0]))
                .method(
                        "datetime AddMilliseconds(datetime time, double milliseconds)",
                        SELF,
                        (c, a) -> ((DateTime) a[0]).plus((double) a[1], TimeSpan.TICKS_PER_MILLISECOND))
                .method(
                        "datetime AddSeconds(datetime time, int seconds)",
                        SELF,
                        (c, a) -> ((DateTime) a[0]).plus((int) a[1], TimeSpan.TICKS_PER_SECOND))
                .method(
                        "datetime AddMinutes(datetime time, int minutes)",
                        SELF,
                        (c, a) -> ((DateTime) a[0]).plus((int) a[1], TimeSpan.TICKS_PER_MINUTE))
                .method(
                        "datetime AddHours(datetime time, int hours)",
                        SELF,
                        (c, a) -> ((DateTime) a[0]).plus((int) a[1], TimeSpan.TICKS_PER_HOUR))
                .method("datetime ToDateTime(" + TIME + ")", SELF, CalendarMembers::at)
                .method("datetime ToDateTime(" + TIME + ", int era)", SELF, CalendarMembers::at)
                .method("int ToFourDigitYear(int year)", SELF, (c, a) -> fourDigits((int) a[0]))
                .staticMethod(
                        "static System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)",
                        a -> Failures.required(a[0], "calendar"))
                .method(
                        "int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule,"
                                + " System.DayOfWeek firstDayOfWeek)",
                        self,
                        (c, a) -> week(date(a[0]), a[1].toString(), Enums.number(a[2])))
                .method("int GetYear(datetime time)", self, (c, a) -> date(a[0]).getYear())
                .method(
                        "int GetMonth(datetime time)",
                        self,
                        (c, a) -> date(a[0]).getMonthValue())
                .method(
                        "int GetDayOfMonth(datetime time)",
                        self,
                        (c, a) -> date(a[0]).getDayOfMonth())
                .method(
                        "int GetDayOfYear(datetime time)",
                        self,
                        (c, a) -> date(a[0]).getDayOfYear())
                .method(
                        "System.DayOfWeek GetDayOfWeek(datetime time)",
                        self,
                        (c, a) -> Enums.value(
                                "System.DayOfWeek",
                                (long) date(a[0]).getDayOfWeek().getValue() % 7))
                .method(
                        "int GetDaysInMonth(int year, int month)",
                        self,
                        (c, a) -> java.time.YearMonth.of((int) a[0], (int) a[1]).lengthOfMonth())
                .method(
                        "int GetDaysInYear(int year)",
                        self,
                        (c, a) -> java.time.Year.of((int) a[0]).length())
                .method("int GetMonthsInYear(int year)", self, (c, a) -> 12)
                .method("bool IsLeapYear(int year)", self, (c, a) -> java.time.Year.isLeap((int) a[0]))
                .method(
                        "datetime AddDays(datetime time, int days)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plus((int) a[1], TimeSpan.TICKS_PER_DAY))
                .method(
                        "datetime AddWeeks(datetime time, int weeks)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plus(7 * (int) a[1], TimeSpan.TICKS_PER_DAY))
                .method(
                        "datetime AddMonths(datetime time, int months)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plusMonths((int) a[1]))
                .method(
                        "datetime AddYears(datetime time, int years)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plusMonths(12 * (int) a[1]));
    }

    private static Object isLeapDay(CalendarMembers calendar, Object[] a) {
        return java.time.Year.isLeap((int) a[0]) && (int) a[1] == 2 && (int) a[2] == 29;
    }

    private static Object at(CalendarMembers calendar, Object[] a) {
        try {
            return DateTime.of(
                    LocalDateTime.of(
                            (int) a[0],
                            (int) a[1],
                            (int) a[2],
                            (int) a[3],
                            (int) a[4],
                            (int) a[5],
                            (int) a[6] * NANOS_PER_MILLISECOND),
                    DateTime.Kind.Unspecified);
        } catch (java.time.DateTimeException outside) {
            throw Failures.outOfRange("Year, Month, and Day parameters describe an un-representable DateTime.", null);
        }
    }

    /** A year of one or two digits is the last one of its kind up to the greatest. */
    private static int fourDigits(int year) {
        if (year < 0) {
            throw Failures.notNegative("year", year);
        }
        int century = TWO_DIGIT_YEAR_MAX / 100 - (year > TWO_DIGIT_YEAR_MAX % 100 ? 1 : 0);
        return year < 100 ? century * 100 + year : year;
    }

    private static LocalDateTime date(Object value) {
        return ((DateTime) value).toLocalDateTime();
    }

    /** .NET counts the days before the first whole week of a year to the last week of the year before. */
    private static int week(LocalDateTime date, String rule, int firstDay) {
        int least = switch (rule) {
            case "FirstFullWeek" -> 7;
            case "FirstFourDayWeek" -> 4;
            default -> 1;
        };
        WeekFields fields = WeekFields.of(DayOfWeek.of(firstDay == 0 ? 7 : firstDay), least);
        int week = date.get(fields.weekOfYear());
        return week > 0 ? week : date.minusDays(date.getDayOfYear()).get(fields.weekOfYear());
    }

    @Override
    public String toString() {
        return "System.Globalization.GregorianCalendar";
    }
}
