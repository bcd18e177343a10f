package org.jwsh.binding;

import java.util.List;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.runtime.Argument;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** A Java cmdlet at work. */
final class CmdletProcessor extends CommandProcessor {
    private final CmdletInfo info;
    private final List<Argument> arguments;
    private final CommonParameters common = new CommonParameters();
    private PSCmdlet cmdlet;
    private ParameterBinder binder;
    private CmdletRuntime runtime;
    private CommonVariables variables;
    private BindingTrace trace;

    CmdletProcessor(CmdletInfo info, Frame caller, List<Argument> arguments) {
        super(info, caller);
        this.info = info;
        this.arguments = arguments;
    }

    @Override
    protected void doBegin() {
        CommandMetadata metadata = CommandMetadata.of(info);
        cmdlet = info.create();
        BindingErrors errors = new BindingErrors(invocation(), info.implementingTypeName());
        BindingState state = new BindingState(
                metadata,
                context(),
                errors,
                new BindingTarget(cmdlet, common, true),
                arguments,
                Input.isExpected(invocation()));
        trace = state.trace();
        invocation().boundParameters(state.boundParameters());
        binder = new ParameterBinder(state, new CmdletDynamicParameters(cmdlet));
        binder.bindArguments();
        variables = CommonVariables.of(common, caller());
        Streams streams = variables.collecting(streams());
        streams(streams);
        runtime = new CmdletRuntime(context(), this, state, common, info.implementingTypeName());
        cmdlet.attach(runtime);
        ObsoleteWarnings.of(state).forEach(runtime::writeWarning);
        run(PSCmdlet.Phase.BEGIN);
    }

    @Override
    protected void doProcess(Object input) {
        if (input == AutomationNull.VALUE) {
            run(PSCmdlet.Phase.PROCESS);
            return;
        }
        if (bindInput(input)) {
            run(PSCmdlet.Phase.PROCESS);
        }
    }

    private boolean bindInput(Object input) {
        ErrorRecord problem;
        try {
            problem = binder.bindInput(input);
        } catch (NetException failure) {
            problem = Input.errorFor(input, failure);
        }
        if (problem != null) {
            runtime.refuseInput(problem);
        }
        return problem == null;
    }

    @Override
    protected void doEnd() {
        run(PSCmdlet.Phase.END);
    }

    @Override
    protected void doClean() {
        if (variables != null) {
            variables.finish();
        }
        if (cmdlet instanceof AutoCloseable holder) {
            release(holder);
        }
    }

    /** Lets go of what the cmdlet still holds, however its pipeline ended. */
    private static void release(AutoCloseable holder) {
        try {
            holder.close();
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    @Override
    public void stop() {
        if (runtime != null) {
            runtime.stop();
            cmdlet.run(PSCmdlet.Phase.STOP);
        }
    }

    private void run(PSCmdlet.Phase phase) {
        trace.calling(
                switch (phase) {
                    case BEGIN -> "BeginProcessing";
                    case PROCESS -> "ProcessRecord";
                    case END -> "EndProcessing";
                    case STOP -> "StopProcessing";
                });
        try {
            cmdlet.run(phase);
        } catch (FlowException | LinkageError passing) {
            throw passing;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError problem) {
            NetException exception = runtime.leaving(ErrorReporting.asNetException(problem));
            streams().error().suppressed(exception);
            throw exception;
        }
    }
}
