package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Names server hardware types. */
@Cmdlet(verb = "Set", noun = "HPOVServerHardwareType")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVServerHardwareType extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("ServerHardwareTypeNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Resource")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    String description;

    SetHPOVServerHardwareType(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "server-hardware-types", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        Change.of(resource).set("name", name).set("description", description);
        writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), true);
    }
}
