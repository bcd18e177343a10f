package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.DateTime;

/** Adds entries to the history of the session. */
@Cmdlet(verb = "Add", noun = "History")
@OutputType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class AddHistoryCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject[]")
    Object[] inputObject;

    @Parameter
    boolean passthru;

    @Override
    protected void processRecord() {
        if (inputObject == null) {
            return;
        }
        for (Object given : inputObject) {
            HistoryInfo added = add(given);
            if (added == null) {
                report(
                        "System.IO.InvalidDataException",
                        "Cannot add history because the input object has a format that is not valid.",
                        "AddHistoryInvalidInput",
                        ErrorCategory.InvalidData,
                        given);
            } else if (passthru) {
                writeObject(added);
            }
        }
    }

    private HistoryInfo add(Object given) {
        SessionHistory history = SessionHistory.of(context());
        if (PSObject.unwrap(given) instanceof HistoryInfo entry) {
            return history.add(entry.commandLine(), entry.status(), entry.start(), entry.end());
        }
        Object line = given == null ? null : ObjectMembers.get(given, "CommandLine");
        Object start = given == null ? null : PSObject.unwrap(ObjectMembers.get(given, "StartExecutionTime"));
        Object end = given == null ? null : PSObject.unwrap(ObjectMembers.get(given, "EndExecutionTime"));
        if (line == null || !(start instanceof DateTime from) || !(end instanceof DateTime to)) {
            return null;
        }
        Object status = ObjectMembers.get(given, "ExecutionStatus");
        return history.add(
                LanguagePrimitives.toStringInvariant(line),
                status == null ? "Completed" : LanguagePrimitives.toStringInvariant(status),
                from,
                to);
    }
}
