package org.jwsh.values.types;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.DateTimeOffset;
import org.jwsh.values.time.DateTimeParser;
import org.jwsh.values.time.TimeSpan;

/** {@code System.DateTimeOffset}. */
final class DateTimeOffsetMembers {
    private static final String OWN = "System.DateTimeOffset";

    private DateTimeOffsetMembers() {}

    static void define(TypeBuilder type) {
        type.property("datetime DateTime", DateTimeOffset.class, DateTimeOffset::clock)
                .property("datetime UtcDateTime", DateTimeOffset.class, DateTimeOffset::utc)
                .property(
                        "datetime LocalDateTime",
                        DateTimeOffset.class,
                        o -> o.utc().toLocal())
                .property("datetime Date", DateTimeOffset.class, o -> o.clock().date())
                .property(
                        "int Day",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getDayOfMonth())
                .property("System.DayOfWeek DayOfWeek", DateTimeOffset.class, o -> DateTimeMembers.dayOfWeek(o.clock()))
                .property(
                        "int DayOfYear",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getDayOfYear())
                .property(
                        "int Hour",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getHour())
                .property("int Millisecond", DateTimeOffset.class, o ->
                        (int) (o.clock().ticks() / 10_000 % 1000))
                .property("int Microsecond", DateTimeOffset.class, o ->
                        (int) (o.clock().ticks() / 10 % 1000))
                .property("int Nanosecond", DateTimeOffset.class, o ->
                        (int) (o.clock().ticks() % 10 * 100))
                .property(
                        "int Minute",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getMinute())
                .property(
                        "int Month",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getMonthValue())
                .property("timespan Offset", DateTimeOffset.class, DateTimeOffset::offsetSpan)
                .property("int TotalOffsetMinutes", DateTimeOffset.class, o ->
                        (int) o.offsetSpan().total(TimeSpan.TICKS_PER_MINUTE))
                .property(
                        "int Second",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getSecond())
                .property("long Ticks", DateTimeOffset.class, o -> o.clock().ticks())
                .property("long UtcTicks", DateTimeOffset.class, o -> o.utc().ticks())
                .property(
                        "timespan TimeOfDay",
                        DateTimeOffset.class,
                        o -> o.clock().timeOfDay())
                .property(
                        "int Year",
                        DateTimeOffset.class,
                        o -> o.clock().toLocalDateTime().getYear());
        defineAdding(type);
        defineFactories(type);
        Texts.define(type, DateTimeOffset.class);
    }

    private static void defineAdding(TypeBuilder type) {
        add(type, "AddDays(double days)", TimeSpan.TICKS_PER_DAY);
        add(type, "AddHours(double hours)", TimeSpan.TICKS_PER_HOUR);
        add(type, "AddMinutes(double minutes)", TimeSpan.TICKS_PER_MINUTE);
        add(type, "AddSeconds(double seconds)", TimeSpan.TICKS_PER_SECOND);
        add(type, "AddMilliseconds(double milliseconds)", TimeSpan.TICKS_PER_MILLISECOND);
        type.method(OWN + " Add(timespan timeSpan)", DateTimeOffset.class, (o, a) -> o.plus(((TimeSpan) a[0]).ticks()))
                .method(
                        OWN + " AddMonths(int months)",
                        DateTimeOffset.class,
                        (o, a) -> new DateTimeOffset(o.clock().plusMonths((int) a[0]), o.offset()))
                .method(
                        OWN + " AddYears(int years)",
                        DateTimeOffset.class,
                        (o, a) -> new DateTimeOffset(o.clock().plusMonths(12 * (int) a[0]), o.offset()))
                .method(
                        "timespan Subtract(" + OWN + " value)",
                        DateTimeOffset.class,
                        (o, a) -> new TimeSpan(
                                o.utc().ticks() - ((DateTimeOffset) a[0]).utc().ticks()))
                .method(
                        OWN + " Subtract(timespan value)",
                        DateTimeOffset.class,
                        (o, a) -> o.plus(-((TimeSpan) a[0]).ticks()))
                .method(OWN + " ToUniversalTime()", DateTimeOffset.class, (o, a) -> o.withOffset(ZoneOffset.UTC))
                .method(
                        OWN + " ToLocalTime()",
                        DateTimeOffset.class,
                        (o, a) -> DateTimeOffset.of(o.utc().toLocal()))
                .method(OWN + " ToOffset(timespan offset)", DateTimeOffset.class, (o, a) -> o.withOffset(zone(a[0])))
                .method(
                        "long ToUnixTimeSeconds()",
                        DateTimeOffset.class,
                        (o, a) -> o.toInstant().getEpochSecond())
                .method(
                        "long ToUnixTimeMilliseconds()",
                        DateTimeOffset.class,
                        (o, a) -> o.toInstant().toEpochMilli())
                .method(
                        "long ToFileTime()",
                        DateTimeOffset.class,
                        (o, a) -> o.utc().ticks() - 504_911_232_000_000_000L)
                .method(
                        "int CompareTo(" + OWN + " other)",
                        DateTimeOffset.class,
                        (o, a) -> Integer.signum(o.compareTo((DateTimeOffset) a[0])))
                .method(
                        "bool EqualsExact(" + OWN + " other)",
                        DateTimeOffset.class,
                        (o, a) -> o.equals(a[0]) && o.offset().equals(((DateTimeOffset) a[0]).offset()));
    }

    private static void add(TypeBuilder type, String method, long ticks) {
        type.method(
                OWN + " " + method,
                DateTimeOffset.class,
                (o, a) -> new DateTimeOffset(o.clock().plus((double) a[0], ticks), o.offset()));
    }

    private static ZoneOffset zone(Object span) {
        return ZoneOffset.ofTotalSeconds((int) (((TimeSpan) span).ticks() / TimeSpan.TICKS_PER_SECOND));
    }

    private static void defineFactories(TypeBuilder type) {
        new DateReading(OWN, new DateTimeOffset(DateTime.MIN_VALUE, ZoneOffset.UTC), DateTimeOffsetMembers::of)
                .define(type);
        type.method(
                        OWN + " AddTicks(long ticks)",
                        DateTimeOffset.class,
                        (o, a) -> new DateTimeOffset(o.clock().plus((long) a[0]), o.offset()))
                .method("bool Equals(" + OWN + " other)", DateTimeOffset.class, (o, a) -> o.equals(a[0]))
                .method("bool Equals(System.Object obj)", DateTimeOffset.class, (o, a) -> o.equals(a[0]))
                .staticMethod(
                        "static int Compare(" + OWN + " first, " + OWN + " second)",
                        a -> Integer.signum(((DateTimeOffset) a[0]).compareTo((DateTimeOffset) a[1])))
                .staticMethod("static bool Equals(" + OWN + " first, " + OWN + " second)", a -> a[0].equals(a[1]))
                .staticMethod(
                        "static " + OWN + " FromFileTime(long fileTime)",
                        a -> DateTimeOffset.of(
                                DateTime.ofTicks((long) a[0] + 504_911_232_000_000_000L, DateTime.Kind.Utc)
                                        .toLocal()));
        type.constructor(OWN + " new(datetime dateTime)", a -> DateTimeOffset.of((DateTime) a[0]))
                .constructor(
                        OWN + " new(datetime dateTime, timespan offset)",
                        a -> new DateTimeOffset((DateTime) a[0], zone(a[1])))
                .constructor(
                        OWN + " new(long ticks, timespan offset)",
                        a -> new DateTimeOffset(DateTime.ofTicks((long) a[0], DateTime.Kind.Unspecified), zone(a[1])))
                .constructor(
                        OWN + " new(int year, int month, int day, int hour, int minute, int second, timespan offset)",
                        a -> new DateTimeOffset(
                                DateTime.of(
                                        (int) a[0],
                                        (int) a[1],
                                        (int) a[2],
                                        (int) a[3],
                                        (int) a[4],
                                        (int) a[5],
                                        0,
                                        DateTime.Kind.Unspecified),
                                zone(a[6])))
                .constructor(
                        OWN + " new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
                                + " timespan offset)",
                        a -> exact(a, 0, a[7]))
                .constructor(
                        OWN + " new(int year, int month, int day, int hour, int minute, int second, int millisecond,"
                                + " int microsecond, timespan offset)",
                        a -> exact(a, (int) a[7], a[8]))
                .staticProperty(OWN + " Now", () -> DateTimeOffset.of(DateTime.now()))
                .staticProperty(OWN + " UtcNow", () -> DateTimeOffset.of(DateTime.utcNow()))
                .staticProperty(OWN + " MinValue", () -> new DateTimeOffset(DateTime.MIN_VALUE, ZoneOffset.UTC))
                .staticProperty(OWN + " MaxValue", () -> new DateTimeOffset(DateTime.MAX_VALUE, ZoneOffset.UTC))
                .staticProperty(OWN + " UnixEpoch", () -> DateTimeOffset.of(Instant.EPOCH, ZoneOffset.UTC))
                .staticMethod(
                        "static " + OWN + " FromUnixTimeSeconds(long seconds)",
                        a -> DateTimeOffset.of(Instant.ofEpochSecond((long) a[0]), ZoneOffset.UTC))
                .staticMethod(
                        "static " + OWN + " FromUnixTimeMilliseconds(long milliseconds)",
                        a -> DateTimeOffset.of(Instant.ofEpochMilli((long) a[0]), ZoneOffset.UTC))
                .staticMethod(
                        "static " + OWN + " op_Implicit(datetime dateTime)", a -> DateTimeOffset.of((DateTime) a[0]))
                .staticMethod(
                        "static " + OWN + " op_Addition(" + OWN + " dateTimeOffset, timespan timeSpan)",
                        a -> ((DateTimeOffset) a[0]).plus(((TimeSpan) a[1]).ticks()))
                .staticMethod(
                        "static timespan op_Subtraction(" + OWN + " left, " + OWN + " right)",
                        a -> new TimeSpan(((DateTimeOffset) a[0]).utc().ticks()
                                - ((DateTimeOffset) a[1]).utc().ticks()))
                .staticMethod(
                        "static " + OWN + " op_Subtraction(" + OWN + " dateTimeOffset, timespan timeSpan)",
                        a -> ((DateTimeOffset) a[0]).plus(-((TimeSpan) a[1]).ticks()));
    }

    private static DateTimeOffset of(DateTimeParser.Result read) {
        return read.offset() == null
                ? DateTimeOffset.of(read.clock())
                : new DateTimeOffset(read.clock(), read.offset());
    }

    private static DateTimeOffset exact(Object[] a, int microsecond, Object offset) {
        return new DateTimeOffset(
                DateTimeMembers.at(a, 3, (int) a[6], microsecond, DateTime.Kind.Unspecified), zone(offset));
    }
}
