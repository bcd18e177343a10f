package org.jwsh.values.types;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.CompositeFormat;
import org.jwsh.values.text.Culture;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.DateTimeExact;
import org.jwsh.values.time.DateTimeParser;
import org.jwsh.values.time.TimeSpan;

/** {@code System.DateTime}. */
final class DateTimeMembers {
    private static final String DATE_TIME = """
            System.Object DateTime {get=if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
                    {
                        "{0}" -f $this.ToLongDateString()
                    }
                    elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
                    {
                        "{0}" -f  $this.ToLongTimeString()
                    }
                    else
                    {
                        "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
                    };}""";

    private DateTimeMembers() {}

    static void define(TypeBuilder type) {
        defineParts(type);
        defineAdding(type);
        defineConstructors(type);
        defineConversions(type);
        defineParse(type);
        defineStatics(type);
    }

    private static void defineParts(TypeBuilder type) {
        type.property(
                        "System.Object DateTime",
                        DateTime.class,
                        d -> CompositeFormat.format(Culture.current(), "{0:D} {0:T}", d))
                .property("datetime Date", DateTime.class, DateTime::date)
                .property("int Day", DateTime.class, d -> d.toLocalDateTime().getDayOfMonth())
                .property("System.DayOfWeek DayOfWeek", DateTime.class, d -> dayOfWeek(d))
                .property(
                        "int DayOfYear",
                        DateTime.class,
                        d -> d.toLocalDateTime().getDayOfYear())
                .property("int Hour", DateTime.class, d -> d.toLocalDateTime().getHour())
                .property(
                        "System.DateTimeKind Kind",
                        DateTime.class,
                        d -> Enums.value("System.DateTimeKind", d.kind().name()))
                .property("int Millisecond", DateTime.class, d -> (int) (d.ticks() / 10_000 % 1000))
                .property("int Microsecond", DateTime.class, d -> (int) (d.ticks() / 10 % 1000))
                .property("int Nanosecond", DateTime.class, d -> (int) (d.ticks() % 10 * 100))
                .property("int Minute", DateTime.class, d -> d.toLocalDateTime().getMinute())
                .property("int Month", DateTime.class, d -> d.toLocalDateTime().getMonthValue())
                .property("int Second", DateTime.class, d -> d.toLocalDateTime().getSecond())
                .property("long Ticks", DateTime.class, DateTime::ticks)
                .property("timespan TimeOfDay", DateTime.class, DateTime::timeOfDay)
                .property("int Year", DateTime.class, d -> d.toLocalDateTime().getYear())
                .extended(PSMember.Kind.ScriptProperty, "DateTime", DATE_TIME);
    }

    static EnumValue dayOfWeek(DateTime date) {
        return Enums.value(
                "System.DayOfWeek", date.toLocalDateTime().getDayOfWeek().getValue() % 7);
    }

    private static void defineAdding(TypeBuilder type) {
        type.method("datetime Add(timespan value)", DateTime.class, (d, a) -> d.plus(((TimeSpan) a[0]).ticks()))
                .method("datetime AddDays(double value)", DateTime.class, (d, a) -> days(d, (double) a[0]))
                .method(
                        "datetime AddHours(double value)",
                        DateTime.class,
                        (d, a) -> d.plus((double) a[0], TimeSpan.TICKS_PER_HOUR))
                .method(
                        "datetime AddMinutes(double value)",
                        DateTime.class,
                        (d, a) -> d.plus((double) a[0], TimeSpan.TICKS_PER_MINUTE))
                .method(
                        "datetime AddSeconds(double value)",
                        DateTime.class,
                        (d, a) -> d.plus((double) a[0], TimeSpan.TICKS_PER_SECOND))
                .method(
                        "datetime AddMilliseconds(double value)",
                        DateTime.class,
                        (d, a) -> d.plus((double) a[0], TimeSpan.TICKS_PER_MILLISECOND))
                .method("datetime AddMicroseconds(double value)", DateTime.class, (d, a) -> d.plus((double) a[0], 10))
                .method("datetime AddTicks(long value)", DateTime.class, (d, a) -> d.plus((long) a[0]))
                .method("datetime AddMonths(int months)", DateTime.class, (d, a) -> d.plusMonths((int) a[0]))
                .method("datetime AddYears(int value)", DateTime.class, (d, a) -> d.plusMonths((int) a[0] * 12))
                .method(
                        "timespan Subtract(datetime value)",
                        DateTime.class,
                        (d, a) -> new TimeSpan(d.ticks() - ((DateTime) a[0]).ticks()))
                .method(
                        "datetime Subtract(timespan value)",
                        DateTime.class,
                        (d, a) -> d.plus(-((TimeSpan) a[0]).ticks()));
    }

    private static DateTime days(DateTime date, double count) {
        return date.plus(count, TimeSpan.TICKS_PER_DAY);
    }

    private static void defineConstructors(TypeBuilder type) {
        String day = "datetime new(int year, int month, int day";
        String time = day + ", int hour, int minute, int second";
        String kind = ", System.DateTimeKind kind)";
        type.constructor("datetime new(long ticks)", a -> DateTime.ofTicks((long) a[0], DateTime.Kind.Unspecified))
                .constructor("datetime new(long ticks" + kind, a -> DateTime.ofTicks((long) a[0], kind(a[1])))
                .constructor(
                        "datetime new(System.DateOnly date, System.TimeOnly time)",
                        a -> ((DateOnly) a[0]).at((TimeOnly) a[1]))
                .constructor(day + ")", a -> at(a, 0, 0, 0, DateTime.Kind.Unspecified))
                .constructor(time + ")", a -> at(a, 3, 0, 0, DateTime.Kind.Unspecified))
                .constructor(time + kind, a -> at(a, 3, 0, 0, kind(a[6])))
                .constructor(time + ", int millisecond)", a -> at(a, 3, (int) a[6], 0, DateTime.Kind.Unspecified))
                .constructor(time + ", int millisecond" + kind, a -> at(a, 3, (int) a[6], 0, kind(a[7])))
                .constructor(
                        time + ", int millisecond, int microsecond)",
                        a -> at(a, 3, (int) a[6], (int) a[7], DateTime.Kind.Unspecified))
                .constructor(
                        time + ", int millisecond, int microsecond" + kind,
                        a -> at(a, 3, (int) a[6], (int) a[7], kind(a[8])));
    }

    private static DateTime.Kind kind(Object kind) {
        return DateTime.Kind.values()[Enums.number(kind)];
    }

    static DateTime at(Object[] a, int time, int millisecond, int microsecond, DateTime.Kind kind) {
        long ticks = millisecond * TimeSpan.TICKS_PER_MILLISECOND + microsecond * 10L;
        return DateTime.of(
                (int) a[0],
                (int) a[1],
                (int) a[2],
                time == 0 ? 0 : (int) a[3],
                time == 0 ? 0 : (int) a[4],
                time == 0 ? 0 : (int) a[5],
                ticks,
                kind);
    }

    private static void defineConversions(TypeBuilder type) {
        ComparableMembers.define(type, DateTime.class, "datetime", "DateTime", "value");
        type.method("bool Equals(System.Object value)", DateTime.class, (d, a) -> d.equals(a[0]))
                .method("bool Equals(datetime value)", DateTime.class, (d, a) -> d.equals(a[0]))
                .method(
                        "System.TypeCode GetTypeCode()",
                        DateTime.class,
                        (d, a) -> Enums.value("System.TypeCode", "DateTime"))
                .method(
                        "bool IsDaylightSavingTime()",
                        DateTime.class,
                        (d, a) -> d.kind() != DateTime.Kind.Utc
                                && java.time.ZoneId.systemDefault().getRules().isDaylightSavings(d.toInstant()))
                .method(
                        "string[] GetDateTimeFormats()",
                        DateTime.class,
                        (d, a) -> allFormats(d, "dDfFgGmorstTuUy", Culture.current()))
                .method(
                        "string[] GetDateTimeFormats(System.IFormatProvider provider)",
                        DateTime.class,
                        (d, a) -> allFormats(d, "dDfFgGmorstTuUy", Cultures.of(a[0])))
                .method(
                        "string[] GetDateTimeFormats(char format)",
                        DateTime.class,
                        (d, a) -> allFormats(d, a[0].toString(), Culture.current()))
                .method(
                        "string[] GetDateTimeFormats(char format, System.IFormatProvider provider)",
                        DateTime.class,
                        (d, a) -> allFormats(d, a[0].toString(), Cultures.of(a[1])))
                .method("datetime ToLocalTime()", DateTime.class, (d, a) -> d.toLocal())
                .method("datetime ToUniversalTime()", DateTime.class, (d, a) -> d.toUtc())
                .method(
                        "long ToBinary()",
                        DateTime.class,
                        (d, a) -> d.ticks() | (long) d.kind().ordinal() << 62)
                .method("long ToFileTime()", DateTime.class, (d, a) -> fileTime(d))
                .method("long ToFileTimeUtc()", DateTime.class, (d, a) -> fileTime(d))
                .method(
                        "double ToOADate()",
                        DateTime.class,
                        (d, a) -> (double) (d.ticks() - 599_264_352_000_000_000L) / TimeSpan.TICKS_PER_DAY)
                .method("string ToShortDateString()", DateTime.class, (d, a) -> d.format("d", Culture.current()))
                .method("string ToShortTimeString()", DateTime.class, (d, a) -> d.format("t", Culture.current()))
                .method("string ToLongDateString()", DateTime.class, (d, a) -> d.format("D", Culture.current()))
                .method("string ToLongTimeString()", DateTime.class, (d, a) -> d.format("T", Culture.current()));
        Texts.define(type, DateTime.class);
    }

    private static long fileTime(DateTime date) {
        return date.toUtc().ticks() - 504_911_232_000_000_000L;
    }

    /** All standard formats of a culture, or those of one letter. */
    private static String[] allFormats(DateTime date, String letters, Culture culture) {
        return letters.chars()
                .mapToObj(letter -> date.format(String.valueOf((char) letter), culture))
                .distinct()
                .toArray(String[]::new);
    }

    private static void defineParse(TypeBuilder type) {
        String styles = "System.Globalization.DateTimeStyles ";
        String provider = "System.IFormatProvider provider";
        type.staticMethod("static datetime Parse(string s)", a -> parse(a[0], null, 0))
                .staticMethod("static datetime Parse(string s, " + provider + ")", a -> parse(a[0], a[1], 0))
                .staticMethod(
                        "static datetime Parse(string s, " + provider + ", " + styles + "styles)",
                        a -> parse(a[0], a[1], Enums.number(a[2])))
                .staticMethod(
                        "static datetime ParseExact(string s, string format, " + provider + ")",
                        a -> exact(a[0], new String[] {(String) a[1]}, a[2], 0))
                .staticMethod(
                        "static datetime ParseExact(string s, string format, " + provider + ", " + styles + "style)",
                        a -> exact(a[0], new String[] {(String) a[1]}, a[2], Enums.number(a[3])))
                .staticMethod(
                        "static datetime ParseExact(string s, string[] formats, " + provider + ", " + styles + "style)",
                        a -> exact(a[0], (String[]) a[1], a[2], Enums.number(a[3])))
                .staticMethod(
                        "static bool TryParse(string s, [ref] datetime result)",
                        a -> attempt((Reference) a[1], () -> parse(a[0], null, 0)))
                .staticMethod(
                        "static bool TryParse(string s, " + provider + ", " + styles + "styles, [ref] datetime result)",
                        a -> attempt((Reference) a[3], () -> parse(a[0], a[1], Enums.number(a[2]))))
                .staticMethod(
                        "static bool TryParseExact(string s, string format, " + provider + ", " + styles
                                + "style, [ref] datetime result)",
                        a -> attempt(
                                (Reference) a[4],
                                () -> exact(a[0], new String[] {(String) a[1]}, a[2], Enums.number(a[3]))))
                .staticMethod(
                        "static bool TryParseExact(string s, string[] formats, " + provider + ", " + styles
                                + "style, [ref] datetime result)",
                        a -> attempt((Reference) a[4], () -> exact(a[0], (String[]) a[1], a[2], Enums.number(a[3]))));
    }

    static DateTime parse(Object text, Object provider, int styles) {
        return DateTimeParser.parse(Failures.required((String) text, "s"), Cultures.of(provider), styles);
    }

    private static DateTime exact(Object text, String[] formats, Object provider, int styles) {
        return DateTimeExact.parse(Failures.required((String) text, "s"), formats, Cultures.of(provider), styles);
    }

    private static boolean attempt(Reference result, java.util.function.Supplier<DateTime> read) {
        try {
            result.set(read.get());
            return true;
        } catch (NetException notOne) {
            result.set(DateTime.MIN_VALUE);
            return false;
        }
    }

    private static void defineStatics(TypeBuilder type) {
        type.staticProperty("datetime Now", DateTime::now)
                .staticProperty("datetime UtcNow", DateTime::utcNow)
                .staticProperty("datetime Today", () -> DateTime.now().date())
                .staticProperty("datetime MinValue", () -> DateTime.MIN_VALUE)
                .staticProperty("datetime MaxValue", () -> DateTime.MAX_VALUE)
                .staticProperty("datetime UnixEpoch", () -> DateTime.of(1970, 1, 1, 0, 0, 0, 0, DateTime.Kind.Utc))
                .staticMethod("static int DaysInMonth(int year, int month)", a -> {
                    if ((int) a[1] < 1 || (int) a[1] > 12) {
                        throw Failures.outOfRange("Month must be between one and twelve.", "month", a[1]);
                    }
                    return YearMonth.of((int) a[0], (int) a[1]).lengthOfMonth();
                })
                .staticMethod(
                        "static bool IsLeapYear(int year)",
                        a -> LocalDate.of((int) a[0], 1, 1).isLeapYear())
                .staticMethod(
                        "static int Compare(datetime t1, datetime t2)",
                        a -> Integer.signum(((DateTime) a[0]).compareTo((DateTime) a[1])))
                .staticMethod("static bool Equals(datetime t1, datetime t2)", a -> a[0].equals(a[1]))
                .staticMethod(
                        "static datetime FromBinary(long dateData)",
                        a -> DateTime.ofTicks(
                                (long) a[0] & 0x3FFF_FFFF_FFFF_FFFFL,
                                DateTime.Kind.values()[Math.min(2, (int) ((long) a[0] >>> 62))]))
                .staticMethod(
                        "static datetime SpecifyKind(datetime value, System.DateTimeKind kind)",
                        a -> ((DateTime) a[0]).withKind(kind(a[1])))
                .staticMethod(
                        "static datetime FromFileTime(long fileTime)",
                        a -> DateTime.ofTicks((long) a[0] + 504_911_232_000_000_000L, DateTime.Kind.Utc)
                                .toLocal())
                .staticMethod(
                        "static datetime FromFileTimeUtc(long fileTime)",
                        a -> DateTime.ofTicks((long) a[0] + 504_911_232_000_000_000L, DateTime.Kind.Utc))
                .staticMethod(
                        "static datetime FromOADate(double d)",
                        a -> DateTime.ofTicks(
                                (long) ((double) a[0] * TimeSpan.TICKS_PER_DAY) + 599_264_352_000_000_000L,
                                DateTime.Kind.Unspecified))
                .staticMethod(
                        "static datetime op_Addition(datetime d, timespan t)",
                        a -> ((DateTime) a[0]).plus(((TimeSpan) a[1]).ticks()))
                .staticMethod(
                        "static timespan op_Subtraction(datetime d1, datetime d2)",
                        a -> new TimeSpan(((DateTime) a[0]).ticks() - ((DateTime) a[1]).ticks()))
                .staticMethod(
                        "static datetime op_Subtraction(datetime d, timespan t)",
                        a -> ((DateTime) a[0]).plus(-((TimeSpan) a[1]).ticks()));
    }
}
