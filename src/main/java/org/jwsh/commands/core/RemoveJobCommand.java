package org.jwsh.commands.core;

import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.jobs.ChosenJobs;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobKind;
import org.jwsh.commands.jobs.JobSelection;
import org.jwsh.commands.jobs.Jobs;
import org.jwsh.values.ErrorCategory;

/** Forgets jobs that have ended, or that are stopped for it. */
@Cmdlet(
        verb = "Remove",
        noun = "Job",
        aliases = "rjb",
        defaultParameterSet = "SessionIdParameterSet",
        supportsShouldProcess = true)
@OutputType("System.Management.Automation.Job")
public final class RemoveJobCommand extends BuiltInCmdlet {
    @Parameter(
            set = "JobParameterSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    Job[] job;

    @Parameter(
            set = {
                "SessionIdParameterSet",
                "JobParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "FilterParameterSet"
            })
    @Alias("F")
    boolean force;

    @ParameterGroup
    final ChosenJobs chosen = new ChosenJobs();

    @Parameter(set = "StateParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.JobState")
    Object state;

    @Parameter(set = "CommandParameterSet", valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] command;

    @Parameter(set = "FilterParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.Hashtable")
    Map<?, ?> filter;

    @Override
    protected void processRecord() {
        for (Job each : wanted()) {
            if (!each.state().isFinished() && each.kind() != JobKind.EVENT && !force) {
                reportRunning(each);
            } else if (shouldProcess(each.command(), "Remove-Job")) {
                each.stop();
                Jobs.of(context()).remove(each);
            }
        }
    }

    private void reportRunning(Job each) {
        report(
                "System.ArgumentException",
                "The command cannot remove the job with the job ID " + each.id()
                        + " because the job is not finished. To remove the job, first stop the job, or use the Force"
                        + " parameter.",
                "JobObjectNotFinishedCannotBeRemoved",
                ErrorCategory.InvalidOperation,
                each);
    }

    private List<Job> wanted() {
        JobSelection selection = new JobSelection(context(), this::report);
        return switch (parameterSetName()) {
            case "StateParameterSet" -> selection.inState(state);
            case "FilterParameterSet" -> selection.like(filter);
            case "CommandParameterSet" -> selection.running(command);
            default -> chosen.wanted(parameterSetName(), selection, job);
        };
    }
}
