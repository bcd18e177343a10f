package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets tasks, the newest first. */
@Cmdlet(verb = "Get", noun = "HPOVTask")
@OutputType("HPOneView.Appliance.TaskResource")
public final class GetHPOVTask extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("TaskName")
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(valueFromPipeline = true)
    @Alias("Resource")
    Object inputObject;

    @Parameter
    @Alias("Category")
    @ValidateNotNullOrEmpty
    String resourceCategory;

    @Parameter
    @ValidateSet({
        "Unknown",
        "New",
        "Running",
        "Pending",
        "Stopping",
        "Suspended",
        "Terminated",
        "Killed",
        "Completed",
        "Error",
        "Warning"
    })
    String state;

    @Parameter
    int count;

    GetHPOVTask(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        StringBuilder uri = new StringBuilder("/rest/tasks?sort=modified:desc");
        filter(uri, "name", name);
        filter(uri, "taskState", state);
        filter(uri, "associatedResource.resourceUri", inputObject == null ? null : resourceUri());
        filter(uri, "associatedResource.resourceCategory", resourceCategory);
        if (count > 0) {
            uri.append("&count=").append(count);
        }
        for (Connection connection : connections()) {
            writeMembers(connection, uri.toString(), "HPOneView.Appliance.TaskResource");
            reportMissing(connection, name, "TaskNotFound", OneViewTypes.TASK_RESOURCE, "Name");
        }
    }

    private String resourceUri() {
        String uri = Resources.text(inputObject, "uri");
        return uri.isEmpty() ? ConnectionArgument.text(inputObject) : uri;
    }

    private static void filter(StringBuilder uri, String field, String value) {
        if (value != null) {
            uri.append("&filter=").append(field).append("='").append(value).append('\'');
        }
    }
}
