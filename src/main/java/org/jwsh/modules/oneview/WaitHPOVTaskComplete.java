package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Waits until tasks have finished, showing how far they are. */
@Cmdlet(verb = "Wait", noun = "HPOVTaskComplete")
@OutputType("HPOneView.Appliance.TaskResource")
public final class WaitHPOVTaskComplete extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"TaskUri", "Task"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @DefaultValue("00:20:00")
    Object timeout;

    @Parameter
    boolean applianceWillReboot;

    WaitHPOVTaskComplete(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(inputObject)) {
                String uri = TaskArgument.uri(given).orElseThrow(() -> terminatingError(TaskArgument.invalid(given)));
                Object task = Resources.of(get(connection, uri), connection, TaskArgument.TYPE);
                Object last = new TaskFollower(this, connection, TaskArgument.limit(timeout, this), applianceWillReboot)
                        .follow(task);
                if (TaskFollower.isFinished(last)) {
                    writeObject(last);
                }
            }
        }
    }
}
