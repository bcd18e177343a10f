package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Waits until tasks have begun. */
@Cmdlet(verb = "Wait", noun = "HPOVTaskStart", aliases = "Wait-HPOVTaskAccepted")
@OutputType("HPOneView.Appliance.TaskResource")
public final class WaitHPOVTaskStart extends ApplianceCmdlet {
    private static final Set<String> NOT_STARTED = Set.of("New", "Adding", "Starting");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"TaskUri", "Task"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    WaitHPOVTaskStart(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = TaskArgument.uri(inputObject)
                    .orElseThrow(() -> terminatingError(TaskArgument.invalid(inputObject)));
            JsonNode task = get(connection, uri);
            while (NOT_STARTED.contains(task.path("taskState").asText()) && !stopping()) {
                TaskFollower.pause(Duration.ofMillis(200));
                task = get(connection, uri);
            }
            writeObject(Resources.of(task, connection, TaskArgument.TYPE));
        }
    }
}
