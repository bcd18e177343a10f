package org.jwsh.values.types;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.WeekFields;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.DateTime;

/** The Gregorian calendar: {@code System.Globalization.GregorianCalendar}. */
@org.jwsh.values.TypeName("System.Globalization.GregorianCalendar")
final class CalendarMembers {
    static final CalendarMembers GREGORIAN = new CalendarMembers();

    private CalendarMembers() {}

    static void define(TypeBuilder type) {
        Class<CalendarMembers> self = CalendarMembers.class;
        type.constructor("System.Globalization.GregorianCalendar new()", a -> GREGORIAN)
                .property("int[] Eras", self, c -> new int[] {1})
                .property("int TwoDigitYearMax", self, c -> 2049)
                .property("datetime MinSupportedDateTime", self, c -> DateTime.MIN_VALUE)
                .property("datetime MaxSupportedDateTime", self, c -> DateTime.MAX_VALUE)
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
                        (c, a) -> ((DateTime) a[0]).plus((int) a[1], org.jwsh.values.time.TimeSpan.TICKS_PER_DAY))
                .method(
                        "datetime AddWeeks(datetime time, int weeks)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plus(7 * (int) a[1], org.jwsh.values.time.TimeSpan.TICKS_PER_DAY))
                .method(
                        "datetime AddMonths(datetime time, int months)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plusMonths((int) a[1]))
                .method(
                        "datetime AddYears(datetime time, int years)",
                        self,
                        (c, a) -> ((DateTime) a[0]).plusMonths(12 * (int) a[1]));
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
