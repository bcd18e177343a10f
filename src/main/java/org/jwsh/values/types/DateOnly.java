package org.jwsh.values.types;

import java.time.LocalDate;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** A date without a time; kept as the midnight that it begins with. */
@TypeName("System.DateOnly")
record DateOnly(DateTime midnight) implements Comparable<DateOnly>, Formattable {

    DateTime at(TimeOnly time) {
        return midnight.plus(time.span().ticks());
    }

    private LocalDate local() {
        return midnight.toLocalDateTime().toLocalDate();
    }

    @Override
    public int compareTo(DateOnly other) {
        return midnight.compareTo(other.midnight);
    }

    @Override
    public String format(String format, Culture culture) {
        String given = format == null || format.isEmpty() ? "d" : format;
        return midnight.format(given.equalsIgnoreCase("o") ? "yyyy-MM-dd" : given, culture);
    }

    @Override
    public String toString() {
        return format(null, Culture.INVARIANT);
    }

    static void define(TypeBuilder type) {
        type.property("int Year", DateOnly.class, d -> d.local().getYear())
                .property("int Month", DateOnly.class, d -> d.local().getMonthValue())
                .property("int Day", DateOnly.class, d -> d.local().getDayOfMonth())
                .property("System.DayOfWeek DayOfWeek", DateOnly.class, d -> DateTimeMembers.dayOfWeek(d.midnight))
                .property("int DayOfYear", DateOnly.class, d -> d.local().getDayOfYear())
                .property("int DayNumber", DateOnly.class, d -> (int) (d.midnight.ticks() / TimeSpan.TICKS_PER_DAY))
                .method(
                        "System.DateOnly AddDays(int value)",
                        DateOnly.class,
                        (d, a) -> new DateOnly(d.midnight.plus((int) a[0] * TimeSpan.TICKS_PER_DAY)))
                .method(
                        "System.DateOnly AddMonths(int value)",
                        DateOnly.class,
                        (d, a) -> new DateOnly(d.midnight.plusMonths((int) a[0])))
                .method(
                        "System.DateOnly AddYears(int value)",
                        DateOnly.class,
                        (d, a) -> new DateOnly(d.midnight.plusMonths(12 * (int) a[0])))
                .method("int CompareTo(System.DateOnly value)", DateOnly.class, (d, a) -> d.compareTo((DateOnly) a[0]))
                .method("datetime ToDateTime(System.TimeOnly time)", DateOnly.class, (d, a) -> d.at((TimeOnly) a[0]))
                .constructor(
                        "System.DateOnly new(int year, int month, int day)",
                        a -> new DateOnly(
                                DateTime.of((int) a[0], (int) a[1], (int) a[2], 0, 0, 0, 0, DateTime.Kind.Unspecified)))
                .staticProperty("System.DateOnly MinValue", () -> new DateOnly(DateTime.MIN_VALUE))
                .staticProperty("System.DateOnly MaxValue", () -> new DateOnly(DateTime.MAX_VALUE.date()))
                .staticMethod(
                        "static System.DateOnly FromDateTime(datetime dateTime)",
                        a -> new DateOnly(((DateTime) a[0]).date().withKind(DateTime.Kind.Unspecified)))
                .staticMethod(
                        "static System.DateOnly FromDayNumber(int dayNumber)",
                        a -> new DateOnly(DateTime.MIN_VALUE.plus((int) a[0] * TimeSpan.TICKS_PER_DAY)));
        type.method("bool Equals(System.Object value)", DateOnly.class, (d, a) -> d.equals(a[0]))
                .method(
                        "datetime ToDateTime(System.TimeOnly time, System.DateTimeKind kind)",
                        DateOnly.class,
                        (d, a) -> d.at((TimeOnly) a[0]).withKind(DateTime.Kind.values()[Enums.number(a[1])]))
                .method("string ToLongDateString()", DateOnly.class, (d, a) -> d.format("D", Culture.current()))
                .method("string ToShortDateString()", DateOnly.class, (d, a) -> d.format("d", Culture.current()));
        new DateReading(
                        "System.DateOnly",
                        new DateOnly(DateTime.MIN_VALUE),
                        read -> new DateOnly(read.clock().date().withKind(DateTime.Kind.Unspecified)))
                .define(type);
        Texts.define(type, DateOnly.class);
    }
}
