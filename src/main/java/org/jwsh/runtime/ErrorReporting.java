package org.jwsh.runtime;

import org.jwsh.language.Extent;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.JvmFailure;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** What becomes of errors: where they are recorded, shown, or turned into the end of what runs. */
public final class ErrorReporting {
    /** The exceptions below the ones of .NET that carry a record: PSInvalidCastException, PSArgumentException and others. */
    private static final String CARRYING = "System.Management.Automation.PS";

    private ErrorReporting() {}

    /**
     * Reports an error that lets its command go on.
     *
     * @param action what the command's {@code -ErrorAction} or the preference says
     * @throws NetException of type ActionPreferenceStopException where the action is to stop
     */
    public static void write(ErrorRecord error, ActionPreference action, ExecutionContext context, Streams streams) {
        context.success(false);
        if (error.scriptStackTrace() == null) {
            error.scriptStackTrace(ScriptStackTrace.of(context.frame()));
        }
        switch (action) {
            case Ignore -> {}
            case SilentlyContinue -> {
                context.errors().add(error);
                streams.error().suppressed(error);
            }
            case Stop -> {
                context.errors().add(error);
                NetException stop = stopping(error);
                place(error, context.frame().position);
                throw stop;
            }
            default -> {
                context.errors().add(error);
                streams.error().write(error);
            }
        }
    }

    /** Gives an error of a script that was called from nowhere the position of what stops the script. */
    private static void place(ErrorRecord error, Extent position) {
        InvocationInfo known = error.invocation();
        if (known != null && known.displayPosition().isEmpty()) {
            InvocationInfo placed = new InvocationInfo(known.command(), known.commandName(), position);
            placed.invocationName(known.invocationName());
            error.invocation(placed);
        }
    }

    /** The exception that {@code Stop} makes of an error. */
    public static NetException stopping(ErrorRecord error) {
        NetException stop = NetException.of(
                "System.Management.Automation.ActionPreferenceStopException",
                "The running command stopped because the preference variable \"ErrorActionPreference\" or common"
                        + " parameter is set to Stop: " + error.message(),
                error.exception());
        stop.errorRecord(error);
        return stop;
    }

    /**
     * The exception as the language sees it: .NET and PowerShell exceptions as they are, failures of the JVM that have a .NET
     * twin under that name.
     */
    public static NetException asNetException(Throwable problem) {
        if (problem instanceof StackOverflowError) {
            return ExecutionContext.callDepthOverflow(0);
        }
        NetException known = JvmFailure.asNetException(problem);
        return known == null
                ? NetException.of("System.Exception", String.valueOf(problem.getMessage()), problem)
                : known;
    }

    /**
     * The exception as a script meets it where it leaves a statement: failed conversions and other exceptions that carry a record
     * without being a RuntimeException are wrapped in one.
     */
    public static NetException raised(Throwable problem) {
        NetException exception = asNetException(problem);
        ErrorRecord carried = exception.errorRecord();
        if (carried == null || !exception.netType().fullName().startsWith(CARRYING)) {
            return exception;
        }
        NetException wrapped =
                NetException.of("System.Management.Automation.RuntimeException", exception.getMessage(), exception);
        wrapped.errorRecord(new ErrorRecord(carried, wrapped));
        return wrapped;
    }

    /** The record of a failure outside of any command: the one it carries, else one made of it. */
    public static ErrorRecord recordOf(Throwable problem) {
        NetException exception = asNetException(problem);
        return exception.errorRecord() != null
                ? exception.errorRecord()
                : new ErrorRecord(exception, NetTypes.of(exception).fullName(), ErrorCategory.NotSpecified, null);
    }

    /** The record of an exception: the one it carries, else one made of it; with the position where it was raised. */
    public static ErrorRecord recordOf(NetException exception, Frame frame) {
        ErrorRecord error = exception.errorRecord();
        if (error == null) {
            error = new ErrorRecord(exception, NetTypes.of(exception).fullName(), ErrorCategory.OperationStopped, null);
            exception.errorRecord(error);
        }
        if (error.invocation() == null) {
            error.invocation(at(frame.position));
        }
        if (error.scriptStackTrace() == null) {
            error.scriptStackTrace(ScriptStackTrace.of(frame));
        }
        return error;
    }

    private static InvocationInfo at(Extent position) {
        return new InvocationInfo(null, null, position);
    }

    /**
     * Decides what an exception does that came out of a statement outside of any try of its frame. Either it is thrown on, or
     * it is reported here and the next statement runs.
     *
     * @throws RuntimeException where it goes on
     */
    public static void afterStatement(Throwable problem, Frame frame) {
        if (problem instanceof FlowException flow) {
            throw flow;
        }
        if (problem instanceof LinkageError) {
            throw (LinkageError) problem;
        }
        frame.context.checkStop();
        NetException exception = raised(problem);
        ErrorRecord error = recordOf(exception, frame);
        frame.context.success(false);
        if (frame.throwsOn() || isTooDeep(exception) && frame.caller != frame.context.rootFrame()) {
            throw exception;
        }
        ActionPreference action = Preferences.error(frame.context);
        boolean silent = action == ActionPreference.Ignore || action == ActionPreference.SilentlyContinue;
        if (action == ActionPreference.Stop && !isStop(exception)) {
            error.categoryInfo().reason("ParentContainsErrorRecordException");
        }
        if (action == ActionPreference.Stop || isStop(exception) && !silent) {
            throw exception;
        }
        frame.context.errors().add(error);
        if (silent) {
            frame.streams.error().suppressed(error);
        } else {
            frame.streams.error().write(error);
        }
    }

    /** Calls that went too deep end up to the first one: what is left of the stack is not for further statements. */
    private static boolean isTooDeep(NetException exception) {
        return exception.netType().name().equals("ScriptCallDepthException");
    }

    /** Shows an error that was dealt with, unless the preference is to be silent. */
    public static void show(ErrorRecord error, Frame frame) {
        ActionPreference action = Preferences.error(frame.context);
        if (action != ActionPreference.Ignore && action != ActionPreference.SilentlyContinue) {
            frame.streams.error().write(error);
        }
    }

    /** Reports an exception that stops nothing: one that came out of a clean block. */
    static void report(RuntimeException problem, Frame frame) {
        ErrorRecord error = recordOf(raised(problem), frame);
        frame.context.success(false);
        frame.context.errors().add(error);
        show(error, frame);
    }

    /** Whether an exception passes commands untouched: a script threw it, an error was to stop, or calls went too deep. */
    public static boolean passesCommands(NetException exception) {
        return isStop(exception) || isTooDeep(exception);
    }

    private static boolean isStop(NetException exception) {
        return exception.netType().fullName().equals("System.Management.Automation.ActionPreferenceStopException")
                || exception.property("WasThrownFromThrowStatement") == Boolean.TRUE;
    }
}
