package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Lets the appliance read SAN managers again. */
@Cmdlet(verb = "Update", noun = "HPOVSanManager")
@OutputType("HPOneView.Appliance.TaskResource")
public final class UpdateHPOVSanManager extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("SanManagerResourceNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Name", "SANManager"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    UpdateHPOVSanManager(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "fc-device-managers", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        resource.put("refreshState", "RefreshPending");
        writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), true);
    }
}
