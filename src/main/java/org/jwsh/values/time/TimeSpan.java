package org.jwsh.values.time;

import org.jwsh.values.NetException;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

/** A length of time in ticks of 100 nanoseconds. */
@TypeName("System.TimeSpan")
public record TimeSpan(long ticks) implements Comparable<TimeSpan>, Formattable {
    public static final long TICKS_PER_MILLISECOND = 10_000;
    public static final long TICKS_PER_SECOND = 10_000_000;
    public static final long TICKS_PER_MINUTE = 60 * TICKS_PER_SECOND;
    public static final long TICKS_PER_HOUR = 60 * TICKS_PER_MINUTE;
    public static final long TICKS_PER_DAY = 24 * TICKS_PER_HOUR;
    public static final TimeSpan ZERO = new TimeSpan(0);

    /** A time span of so many units, to the nearest tick; throws an OverflowException where it is too long. */
    public static TimeSpan of(double count, long ticksPerUnit) {
        if (Double.isNaN(count)) {
            throw NetException.of(
                    "System.ArgumentException", "TimeSpan does not accept floating point Not-a-Number values.");
        }
        double ticks = count * ticksPerUnit;
        if (ticks > Long.MAX_VALUE || ticks < Long.MIN_VALUE) {
            throw tooLong();
        }
        return new TimeSpan((long) ticks);
    }

    /** @throws NetException of type ArgumentOutOfRangeException */
    public static TimeSpan of(long days, long hours, long minutes, long seconds, long milliseconds) {
        long millis = (days * 86_400 + hours * 3_600 + minutes * 60 + seconds) * 1_000 + milliseconds;
        if (Math.abs(millis) > Long.MAX_VALUE / TICKS_PER_MILLISECOND) {
            throw NetException.of(
                    "System.ArgumentOutOfRangeException", "TimeSpan overflowed because the duration is too long.");
        }
        return new TimeSpan(millis * TICKS_PER_MILLISECOND);
    }

    private static NetException tooLong() {
        return NetException.of("System.OverflowException", "TimeSpan overflowed because the duration is too long.");
    }

    public TimeSpan plus(TimeSpan other) {
        try {
            return new TimeSpan(Math.addExact(ticks, other.ticks));
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    public TimeSpan minus(TimeSpan other) {
        try {
            return new TimeSpan(Math.subtractExact(ticks, other.ticks));
        } catch (ArithmeticException overflow) {
            throw tooLong();
        }
    }

    public TimeSpan negate() {
        return new TimeSpan(-ticks);
    }

    public TimeSpan times(double factor) {
        return new TimeSpan(Math.round(ticks * factor));
    }

    public int days() {
        return (int) (ticks / TICKS_PER_DAY);
    }

    public int hours() {
        return (int) (ticks / TICKS_PER_HOUR % 24);
    }

    public int minutes() {
        return (int) (ticks / TICKS_PER_MINUTE % 60);
    }

    public int seconds() {
        return (int) (ticks / TICKS_PER_SECOND % 60);
    }

    public int milliseconds() {
        return (int) (ticks / TICKS_PER_MILLISECOND % 1000);
    }

    /** The ticks of the last second. */
    public int fraction() {
        return (int) (ticks % TICKS_PER_SECOND);
    }

    public double total(long ticksPerUnit) {
        return (double) ticks / ticksPerUnit;
    }

    @Override
    public int compareTo(TimeSpan other) {
        return Long.compare(ticks, other.ticks);
    }

    @Override
    public String format(String format, Culture culture) {
        return TimeSpanFormat.format(this, format, culture);
    }

    @Override
    public String toString() {
        return TimeSpanFormat.format(this, "c", Culture.INVARIANT);
    }
}
