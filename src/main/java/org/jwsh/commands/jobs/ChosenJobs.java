package org.jwsh.commands.jobs;

import java.util.List;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.types.Guid;

/** Jobs by what names them: the parameters of the cmdlets that do something with jobs that are there. */
public final class ChosenJobs {
    @Parameter(set = "NameParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "InstanceIdParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    Guid[] instanceId;

    @Parameter(set = "SessionIdParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    int[] id;

    /**
     * The jobs that were named.
     *
     * @param parameterSet the set that the arguments chose
     * @param given the jobs to take where it is none of these three
     */
    public List<Job> wanted(String parameterSet, JobSelection selection, Job[] given) {
        return switch (parameterSet) {
            case "NameParameterSet" -> selection.named(name);
            case "InstanceIdParameterSet" -> selection.withInstances(instanceId);
            case "SessionIdParameterSet" -> selection.numbered(id);
            default -> List.of(given);
        };
    }
}
