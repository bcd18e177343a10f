package org.jwsh.commands.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.jobs.Job;
import org.jwsh.commands.jobs.JobSelection;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.Guid;

/** Lists jobs. */
@Cmdlet(verb = "Get", noun = "Job", aliases = "gjb", defaultParameterSet = "SessionIdParameterSet")
@OutputType("System.Management.Automation.Job")
public final class GetJobCommand extends BuiltInCmdlet {
    @Parameter(
            set = {
                "SessionIdParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "StateParameterSet",
                "CommandParameterSet"
            })
    boolean includeChildJob;

    @Parameter(
            set = {
                "SessionIdParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "StateParameterSet",
                "CommandParameterSet"
            })
    @ParameterType("System.Management.Automation.JobState")
    Object childJobState;

    @Parameter(
            set = {
                "SessionIdParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "StateParameterSet",
                "CommandParameterSet"
            })
    @ParameterType("System.Boolean")
    boolean hasMoreData;

    @Parameter(
            set = {
                "SessionIdParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "StateParameterSet",
                "CommandParameterSet"
            })
    @ParameterType("System.DateTime")
    Object before;

    @Parameter(
            set = {
                "SessionIdParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "StateParameterSet",
                "CommandParameterSet"
            })
    @ParameterType("System.DateTime")
    Object after;

    @Parameter(
            set = {
                "SessionIdParameterSet",
                "InstanceIdParameterSet",
                "NameParameterSet",
                "StateParameterSet",
                "CommandParameterSet"
            })
    int newest;

    @Parameter(set = "SessionIdParameterSet", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    int[] id;

    @Parameter(set = "NameParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "InstanceIdParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    Guid[] instanceId;

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
        JobSelection selection = new JobSelection(context(), this::report);
        List<Job> found = switch (parameterSetName()) {
            case "NameParameterSet" -> selection.named(name);
            case "InstanceIdParameterSet" -> selection.withInstances(instanceId);
            case "StateParameterSet" -> selection.inState(state);
            case "CommandParameterSet" -> selection.running(command);
            case "FilterParameterSet" -> selection.like(filter);
            default -> id == null ? selection.all() : selection.numbered(id);
        };
        List<Job> shown = new ArrayList<>(found);
        if (includeChildJob || childJobState != null) {
            for (Job each : found) {
                each.children().stream()
                        .filter(child ->
                                childJobState == null || child.state().name().equals(childJobState.toString()))
                        .forEach(shown::add);
            }
        }
        shown.removeIf(job -> !isWanted(job));
        shown.sort(Comparator.comparingInt(Job::id));
        if (newest > 0) {
            shown.sort(Comparator.comparing(Job::begin, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed());
            shown.stream().limit(newest).forEach(this::writeObject);
        } else {
            shown.forEach(this::writeObject);
        }
    }

    private boolean isWanted(Job job) {
        return (!isBound("HasMoreData") || hasMoreData == job.hasMoreData())
                && (before == null || job.end() != null && job.end().compareTo((DateTime) before) < 0)
                && (after == null || job.end() != null && job.end().compareTo((DateTime) after) > 0);
    }
}
