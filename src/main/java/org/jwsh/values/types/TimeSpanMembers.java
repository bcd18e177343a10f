package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.TimeSpan;
import org.jwsh.values.time.TimeSpanFormat;

/** {@code System.TimeSpan}. */
final class TimeSpanMembers {
    private TimeSpanMembers() {}

    static void define(TypeBuilder type) {
        defineParts(type);
        defineArithmetic(type);
        defineFactories(type);
        defineParse(type);
        Texts.define(type, TimeSpan.class);
    }

    private static void defineParts(TypeBuilder type) {
        type.property("long Ticks", TimeSpan.class, TimeSpan::ticks)
                .property("int Days", TimeSpan.class, TimeSpan::days)
                .property("int Hours", TimeSpan.class, TimeSpan::hours)
                .property("int Milliseconds", TimeSpan.class, TimeSpan::milliseconds)
                .property("int Microseconds", TimeSpan.class, t -> (int) (t.ticks() / 10 % 1000))
                .property("int Nanoseconds", TimeSpan.class, t -> (int) (t.ticks() % 10 * 100))
                .property("int Minutes", TimeSpan.class, TimeSpan::minutes)
                .property("int Seconds", TimeSpan.class, TimeSpan::seconds)
                .property("double TotalDays", TimeSpan.class, t -> t.total(TimeSpan.TICKS_PER_DAY))
                .property("double TotalHours", TimeSpan.class, t -> t.total(TimeSpan.TICKS_PER_HOUR))
                .property("double TotalMilliseconds", TimeSpan.class, t -> t.total(TimeSpan.TICKS_PER_MILLISECOND))
                .property("double TotalMicroseconds", TimeSpan.class, t -> t.total(10))
                .property("double TotalNanoseconds", TimeSpan.class, t -> t.ticks() * 100.0)
                .property("double TotalMinutes", TimeSpan.class, t -> t.total(TimeSpan.TICKS_PER_MINUTE))
                .property("double TotalSeconds", TimeSpan.class, t -> t.total(TimeSpan.TICKS_PER_SECOND));
    }

    private static TimeSpan span(Object value) {
        return (TimeSpan) value;
    }

    private static void defineArithmetic(TypeBuilder type) {
        ComparableMembers.define(type, TimeSpan.class, "timespan", "TimeSpan", "value");
        type.method("timespan Add(timespan ts)", TimeSpan.class, (t, a) -> t.plus(span(a[0])))
                .method("timespan Subtract(timespan ts)", TimeSpan.class, (t, a) -> t.minus(span(a[0])))
                .method("timespan Multiply(double factor)", TimeSpan.class, (t, a) -> t.times((double) a[0]))
                .method("timespan Divide(double divisor)", TimeSpan.class, (t, a) -> t.times(1 / (double) a[0]))
                .method(
                        "double Divide(timespan ts)",
                        TimeSpan.class,
                        (t, a) -> (double) t.ticks() / span(a[0]).ticks())
                .method("timespan Duration()", TimeSpan.class, (t, a) -> new TimeSpan(Math.abs(t.ticks())))
                .method("timespan Negate()", TimeSpan.class, (t, a) -> t.negate())
                .method("bool Equals(System.Object value)", TimeSpan.class, (t, a) -> t.equals(a[0]))
                .method("bool Equals(timespan obj)", TimeSpan.class, (t, a) -> t.equals(a[0]))
                .staticMethod(
                        "static int Compare(timespan t1, timespan t2)",
                        a -> span(a[0]).compareTo(span(a[1])))
                .staticMethod("static bool Equals(timespan t1, timespan t2)", a -> a[0].equals(a[1]))
                .staticMethod(
                        "static timespan op_Addition(timespan t1, timespan t2)",
                        a -> span(a[0]).plus(span(a[1])))
                .staticMethod(
                        "static timespan op_Subtraction(timespan t1, timespan t2)",
                        a -> span(a[0]).minus(span(a[1])))
                .staticMethod(
                        "static timespan op_UnaryNegation(timespan t)",
                        a -> span(a[0]).negate())
                .staticMethod("static timespan op_UnaryPlus(timespan t)", a -> a[0])
                .staticMethod(
                        "static timespan op_Multiply(timespan timeSpan, double factor)",
                        a -> span(a[0]).times((double) a[1]))
                .staticMethod(
                        "static timespan op_Multiply(double factor, timespan timeSpan)",
                        a -> span(a[1]).times((double) a[0]))
                .staticMethod(
                        "static timespan op_Division(timespan timeSpan, double divisor)",
                        a -> span(a[0]).times(1 / (double) a[1]))
                .staticMethod(
                        "static double op_Division(timespan t1, timespan t2)",
                        a -> (double) span(a[0]).ticks() / span(a[1]).ticks());
    }

    private static void defineFactories(TypeBuilder type) {
        type.constructor("timespan new(long ticks)", a -> new TimeSpan((long) a[0]))
                .constructor(
                        "timespan new(int hours, int minutes, int seconds)",
                        a -> TimeSpan.of(0, (int) a[0], (int) a[1], (int) a[2], 0))
                .constructor(
                        "timespan new(int days, int hours, int minutes, int seconds)",
                        a -> TimeSpan.of((int) a[0], (int) a[1], (int) a[2], (int) a[3], 0))
                .constructor(
                        "timespan new(int days, int hours, int minutes, int seconds, int milliseconds)",
                        a -> TimeSpan.of((int) a[0], (int) a[1], (int) a[2], (int) a[3], (int) a[4]))
                .staticProperty("timespan Zero", () -> TimeSpan.ZERO)
                .staticProperty("timespan MaxValue", () -> new TimeSpan(Long.MAX_VALUE))
                .staticProperty("timespan MinValue", () -> new TimeSpan(Long.MIN_VALUE))
                .staticMethod("static timespan FromTicks(long value)", a -> new TimeSpan((long) a[0]));
        constant(type, "Day", TimeSpan.TICKS_PER_DAY);
        constant(type, "Hour", TimeSpan.TICKS_PER_HOUR);
        constant(type, "Minute", TimeSpan.TICKS_PER_MINUTE);
        constant(type, "Second", TimeSpan.TICKS_PER_SECOND);
        constant(type, "Millisecond", TimeSpan.TICKS_PER_MILLISECOND);
        type.staticProperty("long TicksPerMicrosecond", () -> 10L)
                .staticProperty("long NanosecondsPerTick", () -> 100L)
                .staticProperty("int HoursPerDay", () -> 24);
        String[] units = {"Day", "Hour", "Minute", "Second", "Millisecond", "Microsecond"};
        long[] micros = {86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L, 1000L, 1L};
        for (int small = 2; small < units.length; small++) {
            for (int large = 0; large < small; large++) {
                long count = micros[large] / micros[small];
                type.staticProperty("long " + units[small] + "sPer" + units[large], () -> count);
            }
        }
        type.staticMethod("static timespan FromMicroseconds(double value)", a -> TimeSpan.of((double) a[0], 10));
    }

    private static void constant(TypeBuilder type, String unit, long ticks) {
        type.staticProperty("long TicksPer" + unit, () -> ticks)
                .staticMethod(
                        "static timespan From" + unit + "s(double value)", a -> TimeSpan.of((double) a[0], ticks));
    }

    private static void defineParse(TypeBuilder type) {
        type.staticMethod("static timespan Parse(string s)", a -> parse(a[0]))
                .staticMethod(
                        "static timespan Parse(string input, System.IFormatProvider formatProvider)", a -> parse(a[0]))
                .staticMethod(
                        "static timespan ParseExact(string input, string format, System.IFormatProvider"
                                + " formatProvider)",
                        a -> TimeSpanFormat.parseExact((String) a[0], (String) a[1]))
                .staticMethod(
                        "static bool TryParse(string s, [ref] timespan result)",
                        a -> attempt((Reference) a[1], () -> parse(a[0])))
                .staticMethod(
                        "static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan"
                                + " result)",
                        a -> attempt((Reference) a[2], () -> parse(a[0])))
                .staticMethod(
                        "static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider,"
                                + " [ref] timespan result)",
                        a -> attempt((Reference) a[3], () -> TimeSpanFormat.parseExact((String) a[0], (String) a[1])));
    }

    private static TimeSpan parse(Object text) {
        return TimeSpanFormat.parse(Failures.required((String) text, "input"));
    }

    private static boolean attempt(Reference result, java.util.function.Supplier<TimeSpan> read) {
        try {
            result.set(read.get());
            return true;
        } catch (NetException notOne) {
            result.set(TimeSpan.ZERO);
            return false;
        }
    }
}
