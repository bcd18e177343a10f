package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.AllowEmptyString;
import org.jwsh.cmdlet.AllowNull;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.Frame;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** Writes an error, as one of the function or script that calls. */
@Cmdlet(verb = "Write", noun = "Error", defaultParameterSet = "NoException")
public final class WriteErrorCommand extends BuiltInCmdlet {
    @Parameter(set = "WithException", mandatory = true, position = 0)
    @ParameterType("System.Exception")
    Throwable exception;

    @Parameter(set = "NoException", mandatory = true, position = 0, valueFromPipeline = true)
    @Parameter(set = "WithException")
    @Alias("Msg")
    @AllowNull
    @AllowEmptyString
    String message;

    @Parameter(set = "ErrorRecord", mandatory = true, position = 0)
    @ParameterType("System.Management.Automation.ErrorRecord")
    ErrorRecord errorRecord;

    @Parameter(set = {"NoException", "WithException"})
    @ParameterType("System.Management.Automation.ErrorCategory")
    EnumValue category;

    @Parameter(set = {"NoException", "WithException"})
    String errorId = "";

    @Parameter(set = {"NoException", "WithException"})
    Object targetObject;

    @Parameter
    String recommendedAction;

    @Parameter
    @Alias("Activity")
    String categoryActivity;

    @Parameter
    @Alias("Reason")
    String categoryReason;

    @Parameter
    @Alias("TargetName")
    String categoryTargetName;

    @Parameter
    @Alias("TargetType")
    String categoryTargetType;

    private static final String EXCEPTION = "Microsoft.PowerShell.Commands.WriteErrorException";

    @Override
    protected void processRecord() {
        ErrorRecord error = errorRecord == null ? newRecord() : new ErrorRecord(errorRecord, errorRecord.exception());
        if (recommendedAction != null && !recommendedAction.isEmpty()) {
            error.details(errorRecord == null && message != null ? message : error.message());
            error.recommendedAction(recommendedAction);
        }
        describe(error.categoryInfo());
        InvocationInfo invocation = callerInvocation();
        if (invocation != null) {
            error.invocation(invocation);
            error.preserveInvocation(true);
            error.commandSuffix(suffix(invocation));
            String activity = categoryActivity == null || categoryActivity.isEmpty() ? "Write-Error" : categoryActivity;
            error.categoryInfo().activity(activity);
        }
        writeError(error);
    }

    /** The call of the function or script that the error is one of. */
    private InvocationInfo callerInvocation() {
        Frame frame = caller();
        while (frame != null && frame.invocation() == null) {
            frame = frame.caller;
        }
        return frame == null ? null : frame.invocation();
    }

    private ErrorRecord newRecord() {
        Throwable problem = exception == null ? NetException.of(EXCEPTION, message) : exception;
        String id = errorId.isEmpty() ? NetTypes.of(problem).fullName() : errorId;
        ErrorCategory chosen =
                category == null ? ErrorCategory.NotSpecified : ErrorCategory.valueOf(category.toString());
        ErrorRecord error = new ErrorRecord(problem, id, chosen, targetObject);
        if (exception != null && message != null && !message.isEmpty()) {
            error.details(message);
        }
        return error;
    }

    private void describe(ErrorRecord.CategoryInfo info) {
        if (categoryActivity != null && !categoryActivity.isEmpty()) {
            info.activity(categoryActivity);
        }
        if (categoryReason != null && !categoryReason.isEmpty()) {
            info.reason(categoryReason);
        }
        if (categoryTargetName != null && !categoryTargetName.isEmpty()) {
            info.targetName(categoryTargetName);
        }
        if (categoryTargetType != null && !categoryTargetType.isEmpty()) {
            info.targetType(categoryTargetType);
        }
    }

    private static String suffix(InvocationInfo invocation) {
        return switch (invocation.command()) {
            case CmdletInfo cmdlet -> cmdlet.implementingTypeName();
            case CommandInfo command -> command.name();
            case null, default -> null;
        };
    }
}
