package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** A time of day; adding goes around midnight. */
@TypeName("System.TimeOnly")
record TimeOnly(TimeSpan span) implements Comparable<TimeOnly>, Formattable {

    private static TimeOnly of(long ticks) {
        return new TimeOnly(new TimeSpan(Math.floorMod(ticks, TimeSpan.TICKS_PER_DAY)));
    }

    /** From the start on, before the end; over midnight where the end comes first. */
    private boolean isBetween(TimeOnly start, TimeOnly end) {
        boolean from = compareTo(start) >= 0;
        boolean before = compareTo(end) < 0;
        return start.compareTo(end) <= 0 ? from && before : from || before;
    }

    @Override
    public int compareTo(TimeOnly other) {
        return span.compareTo(other.span);
    }

    @Override
    public String format(String format, Culture culture) {
        String given = format == null || format.isEmpty() ? "t" : format;
        return DateTime.MIN_VALUE
                .plus(span.ticks())
                .format(given.equalsIgnoreCase("o") ? "HH:mm:ss.fffffff" : given, culture);
    }

    @Override
    public String toString() {
        return format(null, Culture.INVARIANT);
    }

    static void define(TypeBuilder type) {
        type.property("int Hour", TimeOnly.class, t -> t.span.hours())
                .property("int Minute", TimeOnly.class, t -> t.span.minutes())
                .property("int Second", TimeOnly.class, t -> t.span.seconds())
                .property("int Millisecond", TimeOnly.class, t -> t.span.milliseconds())
                .property("int Microsecond", TimeOnly.class, t -> (int) (t.span.ticks() / 10 % 1000))
                .property("int Nanosecond", TimeOnly.class, t -> (int) (t.span.ticks() % 10 * 100))
                .property("long Ticks", TimeOnly.class, t -> t.span.ticks())
                .method(
                        "System.TimeOnly Add(timespan value)",
                        TimeOnly.class,
                        (t, a) -> of(t.span.plus((TimeSpan) a[0]).ticks()))
                .method(
                        "System.TimeOnly AddHours(double value)",
                        TimeOnly.class,
                        (t, a) -> of(t.span.ticks()
                                + TimeSpan.of((double) a[0], TimeSpan.TICKS_PER_HOUR)
                                        .ticks()))
                .method(
                        "System.TimeOnly AddMinutes(double value)",
                        TimeOnly.class,
                        (t, a) -> of(t.span.ticks()
                                + TimeSpan.of((double) a[0], TimeSpan.TICKS_PER_MINUTE)
                                        .ticks()))
                .method("timespan ToTimeSpan()", TimeOnly.class, (t, a) -> t.span)
                .method("int CompareTo(System.TimeOnly value)", TimeOnly.class, (t, a) -> t.compareTo((TimeOnly) a[0]))
                .constructor(
                        "System.TimeOnly new(int hour, int minute)",
                        a -> new TimeOnly(TimeSpan.of(0, (int) a[0], (int) a[1], 0, 0)))
                .constructor(
                        "System.TimeOnly new(int hour, int minute, int second)",
                        a -> new TimeOnly(TimeSpan.of(0, (int) a[0], (int) a[1], (int) a[2], 0)))
                .staticMethod(
                        "static System.TimeOnly FromDateTime(datetime dateTime)",
                        a -> new TimeOnly(((DateTime) a[0]).timeOfDay()))
                .staticMethod(
                        "static System.TimeOnly FromTimeSpan(timespan timeSpan)", a -> new TimeOnly((TimeSpan) a[0]))
                .staticMethod(
                        "static timespan op_Subtraction(System.TimeOnly t1, System.TimeOnly t2)",
                        a -> of(((TimeOnly) a[0]).span.ticks() - ((TimeOnly) a[1]).span.ticks())
                                .span());
        type.constructor(
                        "System.TimeOnly new(int hour, int minute, int second, int millisecond)",
                        a -> new TimeOnly(TimeSpan.of(0, (int) a[0], (int) a[1], (int) a[2], (int) a[3])))
                .constructor("System.TimeOnly new(long ticks)", a -> new TimeOnly(new TimeSpan((long) a[0])))
                .staticProperty("System.TimeOnly MinValue", () -> new TimeOnly(TimeSpan.ZERO))
                .staticProperty(
                        "System.TimeOnly MaxValue", () -> new TimeOnly(new TimeSpan(TimeSpan.TICKS_PER_DAY - 1)))
                .method("bool Equals(System.Object value)", TimeOnly.class, (t, a) -> t.equals(a[0]))
                .method(
                        "bool IsBetween(System.TimeOnly start, System.TimeOnly end)",
                        TimeOnly.class,
                        (t, a) -> t.isBetween((TimeOnly) a[0], (TimeOnly) a[1]))
                .method("string ToLongTimeString()", TimeOnly.class, (t, a) -> t.format("T", Culture.current()))
                .method("string ToShortTimeString()", TimeOnly.class, (t, a) -> t.format("t", Culture.current()));
        new DateReading(
                        "System.TimeOnly",
                        new TimeOnly(TimeSpan.ZERO),
                        read -> new TimeOnly(read.clock().timeOfDay()))
                .define(type);
        Texts.define(type, TimeOnly.class);
    }
}
