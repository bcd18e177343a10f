package org.jwsh.binding;

import java.util.List;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.cmdlet.CommandRuntime;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.runtime.ActionPreference;
import org.jwsh.runtime.CommandProcessor;
import org.jwsh.runtime.CommandStreams;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Preferences;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;

/** The pipeline and the session as a running cmdlet or advanced function sees them. */
public final class CmdletRuntime implements CommandRuntime, CommandStreams {
    private final ExecutionContext context;
    private final CommandProcessor processor;
    private final BindingState state;
    private final CommonParameters common;
    private final String errorSuffix;
    private final ShouldProcess shouldProcess;
    private volatile boolean stopped;

    /** @param errorSuffix what stands behind the comma of the ids of its errors */
    CmdletRuntime(
            ExecutionContext context,
            CommandProcessor processor,
            BindingState state,
            CommonParameters common,
            String errorSuffix) {
        this.context = context;
        this.processor = processor;
        this.state = state;
        this.common = common;
        this.errorSuffix = errorSuffix;
        this.shouldProcess = new ShouldProcess(context, common, state.metadata(), processor);
    }

    @Override
    public CommandProcessor processor() {
        return processor;
    }

    @Override
    public Streams streams() {
        return processor.streams();
    }

    /** The common parameters of the call. */
    public CommonParameters common() {
        return common;
    }

    @Override
    public void writeObject(Object value, boolean enumerate) {
        if (value == AutomationNull.VALUE) {
            return;
        }
        if (enumerate) {
            processor.streams().output().writeEnumerated(value);
        } else {
            processor.streams().output().write(value);
        }
    }

    @Override
    public void writeError(ErrorRecord error) {
        report(error, processor.streams());
    }

    /** Reports an object of the pipeline that was not bound: error variables are not told of it. */
    void refuseInput(ErrorRecord error) {
        Streams streams = processor.streams();
        report(error, streams.withError(streams.error().pastVariables()));
    }

    private void report(ErrorRecord error, Streams streams) {
        sign(error);
        processor.markFailed();
        ActionPreference given = common.action(CommonParameter.ErrorAction);
        ActionPreference action = given == null ? Preferences.error(context) : given;
        if (action == ActionPreference.Inquire) {
            shouldProcess.inquire(error.message());
        }
        ErrorReporting.write(error, action, context, streams);
    }

    @Override
    public NetException terminatingError(ErrorRecord error) {
        sign(error);
        NetException thrown = NetException.of(
                "System.Management.Automation.CmdletInvocationException", error.message(), error.exception());
        thrown.errorRecord(error);
        return thrown;
    }

    /**
     * The exception with which the command ends: one of its own gets its record and origin; one of a script block or another
     * command that it ran is wrapped, unless a script threw it or an error stopped it.
     */
    NetException leaving(NetException problem) {
        ErrorRecord known = problem.errorRecord();
        if (known == null || known.invocation() == null) {
            sign(problem);
            return problem;
        }
        if (known.invocation() == processor.invocation()
                || known.preserveInvocation()
                || ErrorReporting.passesCommands(problem)) {
            return problem;
        }
        NetException wrapped = NetException.of(
                "System.Management.Automation.CmdletInvocationException", problem.getMessage(), problem);
        ErrorRecord mine = new ErrorRecord(known, known.exception());
        boolean parsed = problem.netType().fullName().equals("System.Management.Automation.ParseException");
        mine.invocation(
                parsed
                        ? processor.invocation()
                        : processor.invocation().shownAt(known.invocation().displayPosition()));
        mine.commandSuffix(errorSuffix);
        mine.categoryInfo().activity(processor.invocation().commandName());
        wrapped.errorRecord(mine);
        return wrapped;
    }

    /** Gives an exception that leaves the command its record, and the record its origin. */
    void sign(NetException exception) {
        if (exception.errorRecord() == null) {
            exception.errorRecord(
                    new ErrorRecord(exception, NetTypes.of(exception).fullName(), ErrorCategory.NotSpecified, null));
        }
        sign(exception.errorRecord());
    }

    private void sign(ErrorRecord error) {
        if (error.invocation() == null && !error.preserveInvocation()) {
            error.invocation(processor.invocation());
            if (error.commandSuffix() == null) {
                error.commandSuffix(errorSuffix);
            }
            if (error.categoryInfo().activity().isEmpty()
                    && processor.invocation().commandName() != null) {
                error.categoryInfo().activity(processor.invocation().commandName());
            }
        }
    }

    @Override
    public void writeWarning(String message) {
        ActionPreference given = common.action(CommonParameter.WarningAction);
        StreamMessages.write(
                StreamRecord.Kind.Warning, message, given == null ? Preferences.warning(context) : given, processor);
    }

    @Override
    public void writeVerbose(String message) {
        StreamMessages.write(
                StreamRecord.Kind.Verbose,
                message,
                flagged(CommonParameter.Verbose, Preferences.verbose(context)),
                processor);
    }

    @Override
    public void writeDebug(String message) {
        StreamMessages.write(
                StreamRecord.Kind.Debug,
                message,
                flagged(CommonParameter.Debug, Preferences.debug(context)),
                processor);
    }

    private ActionPreference flagged(CommonParameter parameter, ActionPreference otherwise) {
        Boolean given = common.flag(parameter);
        if (given == null) {
            return otherwise;
        }
        return given ? ActionPreference.Continue : ActionPreference.SilentlyContinue;
    }

    @Override
    public void writeInformation(Object message, String source, List<String> tags) {
        StreamRecord.HostText host = message instanceof StreamRecord.HostText text ? text : null;
        StreamRecord.Information record = new StreamRecord.Information(
                message, source, tags, host, processor.invocation(), System.currentTimeMillis());
        ActionPreference given = common.action(CommonParameter.InformationAction);
        ActionPreference action = given == null ? Preferences.information(context) : given;
        boolean shown = host != null && action == ActionPreference.SilentlyContinue;
        StreamMessages.write(record, shown ? ActionPreference.Continue : action, processor.streams());
    }

    @Override
    public void writeProgress(ProgressRecord progress) {
        ActionPreference given = common.action(CommonParameter.ProgressAction);
        ActionPreference action = given == null ? Preferences.progress(context) : given;
        if (action == ActionPreference.Continue || action == ActionPreference.Inquire) {
            context.writeProgress(progress);
        }
    }

    @Override
    public boolean shouldProcess(String target, String action) {
        return shouldProcess.ask(target, action);
    }

    @Override
    public boolean shouldContinue(String query, String caption) {
        return shouldProcess.askAnyway(query, caption);
    }

    ShouldProcess shouldProcess() {
        return shouldProcess;
    }

    @Override
    public String parameterSetName() {
        return state.setName();
    }

    @Override
    public InvocationInfo invocation() {
        return processor.invocation();
    }

    @Override
    public CmdletSession session() {
        return RunningSession.of(context);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public boolean stopping() {
        return stopped || context.isStopping();
    }
}
