package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.jobs.ChosenJobs;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobSelection;
import org.jwsh.commands.jobs.JobWaiting;

/** Waits until jobs have ended and gives them. */
@Cmdlet(verb = "Wait", noun = "Job", aliases = "wjb", defaultParameterSet = "SessionIdParameterSet")
@OutputType("System.Management.Automation.Job")
public final class WaitJobCommand extends BuiltInCmdlet {
    @Parameter(
            set = "JobParameterSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    Job[] job;

    @Parameter
    boolean any;

    @Parameter
    @Alias("TimeoutSec")
    @ValidateRange(min = "-1", max = "2147483647")
    int timeout;

    @Parameter
    boolean force;

    @ParameterGroup
    final ChosenJobs chosen = new ChosenJobs();

    @Parameter(set = "StateParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.JobState")
    Object state;

    @Parameter(set = "FilterParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.Hashtable")
    Map<?, ?> filter;

    private final List<Job> waitedFor = new ArrayList<>();

    @Override
    protected void processRecord() {
        waitedFor.addAll(wanted());
    }

    @Override
    protected void endProcessing() {
        long until = timeout > 0 ? System.nanoTime() + timeout * 1_000_000_000L : Long.MAX_VALUE;
        while (!isOver()) {
            if (System.nanoTime() > until) {
                return;
            }
            // A job may finish between the question and this look.
            waitedFor.stream()
                    .filter(each -> !each.state().isFinished())
                    .findFirst()
                    .ifPresent(unfinished -> JobWaiting.step(unfinished, context()));
        }
        waitedFor.stream()
                .filter(each -> each.state().isFinished())
                .limit(any ? 1 : Long.MAX_VALUE)
                .forEach(this::writeObject);
    }

    private boolean isOver() {
        return waitedFor.isEmpty()
                || (any
                        ? waitedFor.stream().anyMatch(each -> each.state().isFinished())
                        : waitedFor.stream().allMatch(each -> each.state().isFinished()));
    }

    private List<Job> wanted() {
        JobSelection selection = new JobSelection(context(), this::report);
        return switch (parameterSetName()) {
            case "StateParameterSet" -> selection.inState(state);
            case "FilterParameterSet" -> selection.like(filter);
            default -> chosen.wanted(parameterSetName(), selection, job);
        };
    }
}
