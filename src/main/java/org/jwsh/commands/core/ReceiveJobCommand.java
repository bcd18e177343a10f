package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.jobs.ChosenJobs;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobSelection;
import org.jwsh.commands.jobs.JobStream;
import org.jwsh.commands.jobs.JobWaiting;
import org.jwsh.commands.jobs.Jobs;
import org.jwsh.runtime.ActionPreference;
import org.jwsh.runtime.Preferences;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Gives what jobs wrote. */
@Cmdlet(verb = "Receive", noun = "Job", aliases = "rcjb", defaultParameterSet = "Location")
public final class ReceiveJobCommand extends BuiltInCmdlet {
    @Parameter(
            set = {"Location", "ComputerName", "Session"},
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    Job[] job;

    @Parameter(set = "ComputerName", position = 1, valueFromPipelineByPropertyName = true)
    @Alias("Cn")
    @ValidateNotNullOrEmpty
    String[] computerName;

    @Parameter(set = "Location", position = 1)
    @ValidateNotNullOrEmpty
    String[] location;

    @Parameter(set = "Session", position = 1, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    @ParameterType("System.Management.Automation.Runspaces.PSSession[]")
    Object[] session;

    @Parameter
    boolean keep;

    @Parameter
    boolean noRecurse;

    @Parameter
    boolean force;

    @Parameter
    boolean wait;

    @Parameter
    boolean autoRemoveJob;

    @Parameter
    boolean writeEvents;

    @Parameter
    boolean writeJobInResults;

    @ParameterGroup
    final ChosenJobs chosen = new ChosenJobs();

    private final List<Job> waitedFor = new ArrayList<>();

    @Override
    protected void processRecord() {
        if (autoRemoveJob && !wait) {
            throw failure(
                    "System.InvalidOperationException",
                    "The AutoRemoveJob parameter cannot be used without the Wait parameter.",
                    "AutoRemoveWithoutWait",
                    ErrorCategory.InvalidArgument,
                    null);
        }
        JobSelection selection = new JobSelection(context(), this::report);
        List<Job> wanted = chosen.wanted(parameterSetName(), selection, job);
        for (Job each : wanted) {
            if (writeJobInResults) {
                writeObject(each);
            }
            if (wait) {
                waitedFor.add(each);
            } else {
                receive(each);
            }
        }
    }

    @Override
    protected void endProcessing() {
        for (Job each : waitedFor) {
            boolean ended = false;
            while (!ended) {
                ended = JobWaiting.step(each, context());
                receive(each);
            }
            if (autoRemoveJob) {
                Jobs.of(context()).remove(each);
            }
        }
    }

    private void receive(Job each) {
        if (each.kind().isInProcess()) {
            receiveByStream(each.receive(keep));
        } else {
            each.receive(keep).forEach(this::show);
        }
        if (!noRecurse) {
            each.children().forEach(this::receive);
        }
    }

    /** What a job wrote elsewhere besides output and errors is shown to the user, whatever this command's streams are. */
    private void show(Job.Result result) {
        Streams shell = context().rootFrame().streams;
        switch (result.stream()) {
            case WARNING -> shell.warning().write(result.value());
            case VERBOSE -> shell.verbose().write(result.value());
            case DEBUG -> shell.debug().write(result.value());
            default -> write(result);
        }
    }

    private void receiveByStream(List<Job.Result> results) {
        for (JobStream stream : JobStream.values()) {
            results.stream().filter(result -> result.stream() == stream).forEach(this::write);
        }
    }

    private void write(Job.Result result) {
        switch (result.stream()) {
            case OUTPUT -> writeObject(result.value());
            case ERROR -> writeError((ErrorRecord) result.value());
            case WARNING -> writeWarning(result.value().toString());
            case VERBOSE -> writeVerbose(result.value().toString());
            case DEBUG -> writeDebug(result.value().toString());
            case INFORMATION -> inform(result.value());
            case PROGRESS -> runtime().writeProgress(((ProgressReport) result.value()).record());
        }
    }

    /** What was written for the host is shown; other records are where the user wants to see them. */
    private void inform(Object record) {
        boolean shown = record instanceof StreamRecord.Information information && information.host() != null
                || Preferences.information(context()) == ActionPreference.Continue;
        if (shown) {
            streams().information().write(record);
        } else {
            streams().information().suppressed(record);
        }
    }
}
