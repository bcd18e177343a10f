package org.jwsh.commands.utility;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/**
 * Which events or subscriptions a cmdlet works on: the one of a number, those of a source, or all.
 *
 * @param what as errors call them
 * @param number null where they are chosen by their source
 * @param source a pattern; null for any
 * @param missingNumber the id of the error for a number that is none's
 */
record EventSelection(String what, Integer number, String source, String missingNumber) {
    static EventSelection ofEvents(Integer number, String source) {
        return new EventSelection("Event", number, source, "INVALID_EVENT_IDENTIFIER");
    }

    static EventSelection ofSubscriptions(Integer number, String source) {
        return new EventSelection("Event subscription", number, source, "INVALID_SUBSCRIPTION_IDENTIFIER");
    }

    boolean includes(int itsNumber, String itsSource) {
        return number == null
                ? source == null || WildcardPattern.of(source, true).isMatch(itsSource)
                : number == itsNumber;
    }

    /** The error where there is none of them; null where that is none. */
    NetException missing() {
        if (number != null) {
            return error("identifier '" + number, missingNumber);
        }
        return source == null || WildcardPattern.hasWildcards(source)
                ? null
                : error("source identifier '" + source, "INVALID_SOURCE_IDENTIFIER");
    }

    private NetException error(String which, String errorId) {
        return NetException.of("System.ArgumentException", what + " with " + which + "' does not exist.")
                .withRecord(errorId, ErrorCategory.InvalidArgument, null);
    }
}
