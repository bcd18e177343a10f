package org.jwsh.commands.core;

import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The commands about the session's history: what they share. */
abstract class HistoryCmdlet extends BuiltInCmdlet {
    static final String ARGUMENT = "System.ArgumentException";

    final SessionHistory history() {
        return SessionHistory.of(context());
    }

    final void reportMissing(Object id) {
        report(
                ARGUMENT,
                "Cannot locate the history for Id " + id + ".",
                "GetHistoryNoHistoryForId",
                ErrorCategory.ObjectNotFound,
                id);
    }

    final NetException countWithMultipleIds(int count) {
        return failure(
                ARGUMENT,
                "The count cannot be combined with multiple Ids.",
                "GetHistoryNoCountWithMultipleIds",
                ErrorCategory.InvalidArgument,
                count);
    }
}
