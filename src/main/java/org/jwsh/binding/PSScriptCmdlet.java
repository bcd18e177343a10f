package org.jwsh.binding;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeName;

/** {@code $PSCmdlet} of an advanced function. */
@TypeName("System.Management.Automation.PSScriptCmdlet")
public final class PSScriptCmdlet {
    private final CmdletRuntime runtime;
    private final Frame frame;

    PSScriptCmdlet(CmdletRuntime runtime, Frame frame) {
        this.runtime = runtime;
        this.frame = frame;
    }

    public CmdletRuntime runtime() {
        return runtime;
    }

    public String getParameterSetName() {
        return runtime.parameterSetName();
    }

    public InvocationInfo getMyInvocation() {
        return runtime.invocation();
    }

    /** What {@code -First}, {@code -Skip} and {@code -IncludeTotalCount} ask for. */
    public PagingParameters getPagingParameters() {
        return new PagingParameters(runtime.common());
    }

    /** The state that the call came from: that of the caller's module, or of the session. */
    public SessionState getSessionState() {
        return frame.caller.scope.sessionState();
    }

    /** A path of the file system as the session means it; it need not exist. */
    public String path(String given) {
        return SessionLocation.of(frame.context).resolve(given).toString();
    }

    public boolean isStopping() {
        return runtime.stopping();
    }

    public void writeObject(Object value) {
        runtime.writeObject(value, false);
    }

    public void writeObject(Object value, boolean enumerate) {
        runtime.writeObject(value, enumerate);
    }

    public void writeError(ErrorRecord error) {
        runtime.writeError(error);
    }

    public void writeWarning(String text) {
        runtime.writeWarning(text);
    }

    public void writeVerbose(String text) {
        runtime.writeVerbose(text);
    }

    public void writeDebug(String text) {
        runtime.writeDebug(text);
    }

    public void writeInformation(Object message, List<String> tags) {
        runtime.writeInformation(message, runtime.invocation().commandName(), tags == null ? List.of() : tags);
    }

    public boolean shouldProcess(String target) {
        return asked("ShouldProcess", 1, () -> runtime.shouldProcess(target, null));
    }

    public boolean shouldProcess(String target, String action) {
        return asked("ShouldProcess", 2, () -> runtime.shouldProcess(target, action == null ? "" : action));
    }

    public boolean shouldProcess(String description, String warning, String caption) {
        return asked("ShouldProcess", 3, () -> runtime.shouldProcess().ask(description, warning, caption));
    }

    public boolean shouldContinue(String query, String caption) {
        return asked("ShouldContinue", 2, () -> runtime.shouldContinue(query, caption));
    }

    /** What goes wrong while a user is asked is an error of the method, and of the function. */
    private boolean asked(String method, int arguments, BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (NetException failure) {
            NetException error = NetException.of(
                            "System.Management.Automation.MethodInvocationException",
                            "Exception calling \"" + method + "\" with \"" + arguments + "\" argument(s): \""
                                    + failure.getMessage() + "\"",
                            failure)
                    .withRecord(failure.netType().name(), ErrorCategory.NotSpecified, null);
            error.errorRecord().commandSuffix(runtime.invocation().commandName());
            throw error;
        }
    }

    /** Ends the function with an error; a try of the function itself may catch it. */
    public void throwTerminatingError(ErrorRecord error) {
        NetException thrown = runtime.terminatingError(error);
        for (Frame f = frame.context.frame(); f != null && f != frame.caller; f = f.caller) {
            if (f.isInTry()) {
                throw thrown;
            }
        }
        throw new FunctionTerminated(frame, thrown);
    }
}
