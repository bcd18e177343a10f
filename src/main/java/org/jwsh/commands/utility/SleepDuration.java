package org.jwsh.commands.utility;

import org.jwsh.cmdlet.ArgumentRule;
import org.jwsh.values.time.TimeSpan;

/** A time to wait: not negative, and no longer than milliseconds can count in 32 bits. */
final class SleepDuration implements ArgumentRule {
    private static final double LONGEST = Integer.MAX_VALUE;

    @Override
    public String problem(Object argument) {
        if (!(argument instanceof TimeSpan duration)) {
            return null;
        }
        return milliseconds(duration) >= 0
                ? null
                : "The " + duration + " argument is less than the minimum allowed range of 00:00:00. Supply an argument"
                        + " that is greater than or equal to 00:00:00 and then try the command again.";
    }

    private static double milliseconds(TimeSpan duration) {
        return duration.total(TimeSpan.TICKS_PER_MILLISECOND);
    }

    @Override
    public String errorId() {
        return "ValidateRangeFailure";
    }

    @Override
    public String typeName() {
        return "ValidateRangeAttribute";
    }
}
