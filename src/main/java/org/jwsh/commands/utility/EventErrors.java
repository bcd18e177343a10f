package org.jwsh.commands.utility;

import java.util.function.Consumer;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The errors of cmdlets that are asked for events or subscriptions which are not there. */
final class EventErrors {
    private EventErrors() {}

    static void report(Consumer<NetException> problems, String message, String errorId) {
        problems.accept(NetException.of("System.ArgumentException", message)
                .withRecord(errorId, ErrorCategory.InvalidArgument, null));
    }
}
