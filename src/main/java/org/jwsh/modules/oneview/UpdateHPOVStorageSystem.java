package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Lets the appliance read storage systems again. */
@Cmdlet(verb = "Update", noun = "HPOVStorageSystem")
@OutputType("HPOneView.Appliance.TaskResource")
public final class UpdateHPOVStorageSystem extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("StorageSystemResourceNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Name", "StorageSystem"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    UpdateHPOVStorageSystem(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "storage-systems", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        resource.put("refreshState", "RefreshPending");
        resource.put("requestingRefresh", true);
        writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), true);
    }
}
