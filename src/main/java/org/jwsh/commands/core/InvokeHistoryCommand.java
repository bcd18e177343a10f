package org.jwsh.commands.core;

import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.ErrorCategory;

/** Runs a command of the history again. */
@Cmdlet(verb = "Invoke", noun = "History", supportsShouldProcess = true)
public final class InvokeHistoryCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipelineByPropertyName = true)
    String id;

    @Override
    protected void endProcessing() {
        HistoryInfo entry = find();
        if (!shouldProcess(entry.commandLine(), "Invoke-History")) {
            return;
        }
        context().host().write(entry.commandLine() + "\n");
        CompiledScriptBlock script = ScriptCompilation.compile(
                entry.commandLine(), null, context(), caller().scope.sessionState());
        ScriptBlockCall.inCurrentScope(script, caller()).streams(streams()).run(output());
    }

    private HistoryInfo find() {
        List<HistoryInfo> entries = SessionHistory.of(context()).entries();
        if (id == null) {
            if (entries.isEmpty()) {
                throw notFound("Cannot locate the last history.", "InvokeHistoryNoLastHistoryEntryFound");
            }
            return entries.getLast();
        }
        for (HistoryInfo entry : entries.reversed()) {
            boolean isMeant = id.chars().allMatch(Character::isDigit)
                    ? String.valueOf(entry.id()).equals(id)
                    : entry.commandLine().regionMatches(true, 0, id, 0, id.length());
            if (isMeant) {
                return entry;
            }
        }
        boolean number = id.chars().allMatch(Character::isDigit);
        throw number
                ? notFound("Cannot locate the history for Id " + id + ".", "InvokeHistoryNoHistoryForId")
                : notFound(
                        "Cannot locate the history for command line " + id + ".",
                        "InvokeHistoryNoHistoryForCommandline");
    }

    private org.jwsh.values.NetException notFound(String message, String errorId) {
        return failure("System.ArgumentException", message, errorId, ErrorCategory.ObjectNotFound, id);
    }
}
