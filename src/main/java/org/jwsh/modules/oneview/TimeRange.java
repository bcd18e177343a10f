package org.jwsh.modules.oneview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/**
 * The time that entries of a log are wanted of: a length before now, or between two times; parts that were not given are null.
 *
 * @param length before now
 * @param start the earliest time
 * @param end the latest time
 */
record TimeRange(TimeSpan length, DateTime start, DateTime end) {
    /** The {@code filter} for a field that holds the time, with the separator in front; empty for all times. */
    String filter(String field) {
        DateTime from = earliest();
        String conditions = from == null ? "" : condition(field, ">=", from);
        if (end != null) {
            conditions += (conditions.isEmpty() ? "" : "%20AND%20") + condition(field, "<=", end);
        }
        return conditions.isEmpty() ? "" : "&filter=" + conditions;
    }

    /** Whether a time as the appliance writes it is wanted. */
    boolean contains(String time) {
        DateTime from = earliest();
        Instant instant = Instant.parse(time);
        return (from == null || !instant.isBefore(from.toInstant()))
                && (end == null || !instant.isAfter(end.toInstant()));
    }

    private DateTime earliest() {
        return length == null ? start : DateTime.utcNow().plus(-length.ticks());
    }

    private static String condition(String field, String operator, DateTime time) {
        return field + operator + "'" + time.toInstant().truncatedTo(ChronoUnit.MILLIS) + "'";
    }
}
