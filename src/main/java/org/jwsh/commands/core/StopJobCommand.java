package org.jwsh.commands.core;

import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterGroup;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.jobs.ChosenJobs;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobSelection;

/** Stops jobs. */
@Cmdlet(
        verb = "Stop",
        noun = "Job",
        aliases = "spjb",
        defaultParameterSet = "SessionIdParameterSet",
        supportsShouldProcess = true)
@OutputType("System.Management.Automation.Job")
public final class StopJobCommand extends BuiltInCmdlet {
    @Parameter(
            set = "JobParameterSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    Job[] job;

    @Parameter
    boolean passThru;

    @ParameterGroup
    final ChosenJobs chosen = new ChosenJobs();

    @Parameter(set = "StateParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.JobState")
    Object state;

    @Parameter(set = "FilterParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Collections.Hashtable")
    Map<?, ?> filter;

    @Override
    protected void processRecord() {
        for (Job each : wanted()) {
            if (!each.state().isFinished() && shouldProcess(each.command(), "Stop-Job")) {
                each.stop();
            }
            if (passThru) {
                writeObject(each);
            }
        }
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
