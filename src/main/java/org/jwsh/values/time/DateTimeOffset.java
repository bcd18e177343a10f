package org.jwsh.values.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.Formattable;

/** A moment, and how far the clock that shows it is ahead of UTC. */
@TypeName("System.DateTimeOffset")
public final class DateTimeOffset implements Comparable<DateTimeOffset>, Formattable {
    private final DateTime clock;
    private final ZoneOffset offset;

    public DateTimeOffset(DateTime clock, ZoneOffset offset) {
        this.clock = clock.withKind(DateTime.Kind.Unspecified);
        this.offset = offset;
    }

    public static DateTimeOffset of(DateTime date) {
        return new DateTimeOffset(date, date.offset());
    }

    public static DateTimeOffset of(Instant instant, ZoneOffset offset) {
        return new DateTimeOffset(
                DateTime.of(LocalDateTime.ofInstant(instant, offset), DateTime.Kind.Unspecified), offset);
    }

    /** What its clock shows. */
    public DateTime clock() {
        return clock;
    }

    public ZoneOffset offset() {
        return offset;
    }

    public TimeSpan offsetSpan() {
        return new TimeSpan(offset.getTotalSeconds() * TimeSpan.TICKS_PER_SECOND);
    }

    public Instant toInstant() {
        return clock.toLocalDateTime().toInstant(offset);
    }

    public DateTime utc() {
        return clock.plus(-offsetSpan().ticks()).withKind(DateTime.Kind.Utc);
    }

    public DateTimeOffset plus(long ticks) {
        return new DateTimeOffset(clock.plus(ticks), offset);
    }

    public DateTimeOffset withOffset(ZoneOffset other) {
        return of(toInstant(), other);
    }

    @Override
    public int compareTo(DateTimeOffset other) {
        return utc().compareTo(other.utc());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateTimeOffset that && that.utc().equals(utc());
    }

    @Override
    public int hashCode() {
        return utc().hashCode();
    }

    @Override
    public String format(String format, Culture culture) {
        return DateTimeFormat.format(clock, offset, format, culture);
    }

    @Override
    public String toString() {
        return format(null, Culture.INVARIANT);
    }
}
