package org.jwsh.commands.core;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;

/** Runs a command of the history again: the last one, that of a number, or the last that starts with a text. */
@Cmdlet(verb = "Invoke", noun = "History", supportsShouldProcess = true)
public final class InvokeHistoryCommand extends HistoryCmdlet {
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String id;

    private int given;

    @Override
    protected void processRecord() {
        given++;
    }

    @Override
    protected void endProcessing() {
        if (given > 1) {
            throw failure(
                    ARGUMENT,
                    "Cannot process multiple history commands. You can only run a single command by using"
                            + " Invoke-History.",
                    "InvokeHistoryMultipleCommandsError",
                    ErrorCategory.InvalidArgument,
                    null);
        }
        HistoryInfo entry = id == null ? last() : wanted();
        if (shouldProcess(entry.commandLine()) && !history().running(entry, () -> run(entry.commandLine()))) {
            throw failure(
                    "System.InvalidOperationException",
                    "The Invoke-History cmdlet is called repeatedly, in a loop.",
                    "InvokeHistoryLoopDetected",
                    ErrorCategory.InvalidOperation,
                    null);
        }
    }

    private void run(String commandLine) {
        context().host().write(commandLine + System.lineSeparator());
        ScriptBlockCall.inCurrentScope(
                        ScriptCompilation.compile(
                                commandLine, null, context(), caller().scope.sessionState()),
                        caller())
                .streams(streams())
                .run(output());
    }

    private HistoryInfo last() {
        List<HistoryInfo> newest = history().entries(1, true);
        if (newest.isEmpty()) {
            throw failure(
                    "System.InvalidOperationException",
                    "Cannot locate most recent history.",
                    "InvokeHistoryNoLastHistoryEntryFound",
                    ErrorCategory.InvalidOperation,
                    null);
        }
        return newest.getFirst();
    }

    private HistoryInfo wanted() {
        long number;
        try {
            number = Long.parseLong(id.strip());
        } catch (NumberFormatException commandLine) {
            return history().entries(line -> line.startsWith(id), 1, true).stream()
                    .findFirst()
                    .orElseThrow(() -> missing("command line", "InvokeHistoryNoHistoryForCommandline", id));
        }
        if (number <= 0) {
            throw failure(
                    "System.ArgumentOutOfRangeException",
                    "The identifier " + number + " is not a valid value for a History identifier. Specify a positive"
                            + " number, and then try again. (Parameter 'Id')",
                    "InvokeHistoryInvalidIdGetHistory",
                    ErrorCategory.InvalidArgument,
                    number);
        }
        HistoryInfo entry = history().entry(number);
        if (entry == null) {
            throw missing("Id", "InvokeHistoryNoHistoryForId", number);
        }
        return entry;
    }

    private RuntimeException missing(String what, String errorId, Object value) {
        return failure(
                ARGUMENT,
                "Cannot locate the history for " + what + " " + value + ".",
                errorId,
                ErrorCategory.ObjectNotFound,
                value);
    }
}
