package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Waits until tasks have begun. */
@Cmdlet(verb = "Wait", noun = "HPOVTaskStart", aliases = "Wait-HPOVTaskAccepted")
@OutputType("HPOneView.Appliance.TaskResource")
public final class WaitHPOVTaskStart extends ApplianceCmdlet {
    private static final Set<String> NOT_STARTED = Set.of("New", "Adding", "Starting");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"TaskUri", "Task"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String resourceName;

    @Parameter
    @DefaultValue("00:20:00")
    Object timeout;

    WaitHPOVTaskStart(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = TaskArgument.uri(inputObject)
                    .orElseThrow(() -> terminatingError(TaskArgument.invalid(inputObject)));
            Instant end = Instant.now().plus(TaskArgument.limit(timeout, this));
            JsonNode task = get(connection, uri);
            while (NOT_STARTED.contains(task.path("taskState").asText()) && !stopping()) {
                if (Instant.now().isAfter(end)) {
                    throw terminatingError(notStarted(task));
                }
                TaskFollower.pause(Duration.ofMillis(200));
                task = get(connection, uri);
            }
            writeObject(Resources.of(task, connection, TaskArgument.TYPE));
        }
    }

    private ErrorRecord notStarted(JsonNode task) {
        String resource = resourceName == null
                ? task.path("associatedResource").path("resourceName").asText()
                : resourceName;
        String message = "The task '" + task.path("name").asText() + "' of '" + resource + "' did not start in time.";
        return new ErrorRecord(
                OneViewTypes.exception(OneViewTypes.INVALID_OPERATION, message, null),
                "TaskWaitExceededTimeout",
                ErrorCategory.OperationTimeout,
                task.path("uri").asText());
    }
}
