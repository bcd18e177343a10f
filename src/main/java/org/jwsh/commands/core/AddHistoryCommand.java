package org.jwsh.commands.core;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.time.DateTime;

/** Adds entries to the session's history: entries of another one, or objects with the same properties. */
@Cmdlet(verb = "Add", noun = "History")
@OutputType("Microsoft.PowerShell.Commands.HistoryInfo")
public final class AddHistoryCommand extends HistoryCmdlet {
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
            HistoryInfo entry = entry(given);
            if (entry == null) {
                report(
                        "System.IO.InvalidDataException",
                        "Cannot add history because the input object has a format that is not valid.",
                        "AddHistoryInvalidInput",
                        ErrorCategory.InvalidData,
                        given);
                continue;
            }
            HistoryInfo added = history().add(entry.commandLine(), entry.status(), entry.start(), entry.end());
            if (passthru) {
                writeObject(added);
            }
        }
    }

    private static HistoryInfo entry(Object given) {
        Object commandLine = given == null ? null : PSObject.unwrap(ObjectMembers.get(given, "CommandLine"));
        if (!(commandLine instanceof String text)) {
            return null;
        }
        Object status = converted(given, "ExecutionStatus", "System.Management.Automation.Runspaces.PipelineState");
        Object start = converted(given, "StartExecutionTime", "System.DateTime");
        Object end = converted(given, "EndExecutionTime", "System.DateTime");
        return status == null || start == null || end == null
                ? null
                : new HistoryInfo(0, text, status.toString(), (DateTime) start, (DateTime) end);
    }

    private static Object converted(Object given, String property, String type) {
        Object value = ObjectMembers.get(given, property);
        if (value == null) {
            return null;
        }
        try {
            return LanguagePrimitives.convertTo(value, NetTypes.named(type));
        } catch (NetException notOfTheType) {
            return null;
        }
    }
}
