package org.jwsh.values.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

/** A date with a time of day, in ticks of 100 nanoseconds since the first day of the year 1, and what its clock shows. */
@TypeName("System.DateTime")
public final class DateTime implements Comparable<DateTime>, Formattable {

    /** Which clock a date is read from. */
    public enum Kind {
        Unspecified,
        Utc,
        Local
    }

    public static final DateTime MIN_VALUE = new DateTime(0, Kind.Unspecified);
    public static final DateTime MAX_VALUE = new DateTime(3_155_378_975_999_999_999L, Kind.Unspecified);
    private static final long EPOCH_DAY = LocalDate.of(1, 1, 1).toEpochDay();

    private final long ticks;
    private final Kind kind;

    private DateTime(long ticks, Kind kind) {
        this.ticks = ticks;
        this.kind = kind;
    }

    /** @throws NetException of type ArgumentOutOfRangeException */
    public static DateTime ofTicks(long ticks, Kind kind) {
        if (ticks < 0 || ticks > 3_155_378_975_999_999_999L) {
            throw NetException.of(
                    "System.ArgumentOutOfRangeException",
                    "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')");
        }
        return new DateTime(ticks, kind);
    }

    public static DateTime of(LocalDateTime date, Kind kind) {
        long days = date.toLocalDate().toEpochDay() - EPOCH_DAY;
        return ofTicks(days * TimeSpan.TICKS_PER_DAY + date.toLocalTime().toNanoOfDay() / 100, kind);
    }

    /** @throws NetException of type ArgumentOutOfRangeException for a day or time that does not exist */
    public static DateTime of(int year, int month, int day, int hour, int minute, int second, long ticks, Kind kind) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (year < 1 || year > 9999) {
                throw unrepresentable("Year, Month, and Day parameters describe an un-representable DateTime.");
            }
            long time = LocalTime.of(hour, minute, second).toSecondOfDay() * TimeSpan.TICKS_PER_SECOND + ticks;
            return ofTicks((date.toEpochDay() - EPOCH_DAY) * TimeSpan.TICKS_PER_DAY + time, kind);
        } catch (DateTimeException none) {
            throw hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59
                    ? unrepresentable("Hour, Minute, and Second parameters describe an un-representable DateTime.")
                    : unrepresentable("Year, Month, and Day parameters describe an un-representable DateTime.");
        }
    }

    private static NetException unrepresentable(String message) {
        return NetException.of("System.ArgumentOutOfRangeException", message);
    }

    /** The moment now, as the system's zone shows it. */
    public static DateTime now() {
        return of(LocalDateTime.now(), Kind.Local);
    }

    public static DateTime utcNow() {
        return of(LocalDateTime.now(ZoneOffset.UTC), Kind.Utc);
    }

    public static DateTime of(Instant instant, Kind kind) {
        return of(LocalDateTime.ofInstant(instant, kind == Kind.Utc ? ZoneOffset.UTC : ZoneId.systemDefault()), kind);
    }

    /** The moment; dates without a kind are read as local. */
    public Instant toInstant() {
        return toLocalDateTime().toInstant(offset());
    }

    /** How far the clock is ahead of UTC. */
    public ZoneOffset offset() {
        return kind == Kind.Utc
                ? ZoneOffset.UTC
                : ZoneId.systemDefault().getRules().getOffset(toLocalDateTime());
    }

    public LocalDateTime toLocalDateTime() {
        return LocalDateTime.of(
                LocalDate.ofEpochDay(ticks / TimeSpan.TICKS_PER_DAY + EPOCH_DAY),
                LocalTime.ofNanoOfDay(ticks % TimeSpan.TICKS_PER_DAY * 100));
    }

    public long ticks() {
        return ticks;
    }

    public Kind kind() {
        return kind;
    }

    public DateTime withKind(Kind other) {
        return new DateTime(ticks, other);
    }

    public DateTime date() {
        return new DateTime(ticks - ticks % TimeSpan.TICKS_PER_DAY, kind);
    }

    public TimeSpan timeOfDay() {
        return new TimeSpan(ticks % TimeSpan.TICKS_PER_DAY);
    }

    public DateTime toUtc() {
        return kind == Kind.Utc ? this : of(LocalDateTime.ofInstant(toInstant(), ZoneOffset.UTC), Kind.Utc);
    }

    /** In the system's zone; dates without a kind are read as UTC. */
    public DateTime toLocal() {
        if (kind == Kind.Local) {
            return this;
        }
        Instant instant = toLocalDateTime().toInstant(ZoneOffset.UTC);
        return of(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()), Kind.Local);
    }

    /** @throws NetException of type ArgumentOutOfRangeException beyond the years 1 to 9999 */
    public DateTime plus(long more) {
        long sum = ticks + more;
        if (sum < 0 || sum > MAX_VALUE.ticks || Math.abs(more) > MAX_VALUE.ticks) {
            throw outOfRange("value");
        }
        return new DateTime(sum, kind);
    }

    private static NetException outOfRange(String parameter) {
        return NetException.of(
                        "System.ArgumentOutOfRangeException",
                        "The added or subtracted value results in an un-representable DateTime. (Parameter '"
                                + parameter + "')")
                .with("ParamName", parameter);
    }

    public DateTime plus(double count, long ticksPerUnit) {
        double more = count * ticksPerUnit;
        if (Math.abs(more) > MAX_VALUE.ticks || Double.isNaN(more)) {
            throw NetException.of(
                    "System.ArgumentOutOfRangeException", "Value to add was out of range. (Parameter 'value')");
        }
        return plus((long) (count * ticksPerUnit));
    }

    public DateTime plusMonths(int months) {
        LocalDateTime later = toLocalDateTime().plusMonths(months);
        if (later.getYear() < 1 || later.getYear() > 9999) {
            throw outOfRange("months");
        }
        return of(later, kind);
    }

    @Override
    public int compareTo(DateTime other) {
        return Long.compare(ticks, other.ticks);
    }

    /** Dates are equal by what their clock shows, whatever their kind. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DateTime date && date.ticks == ticks;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(ticks);
    }

    @Override
    public String format(String format, Culture culture) {
        return DateTimeFormat.format(this, null, format, culture);
    }

    /** As a string of a script shows it. */
    @Override
    public String toString() {
        return DateTimeFormat.format(this, null, "G", Culture.INVARIANT);
    }
}
