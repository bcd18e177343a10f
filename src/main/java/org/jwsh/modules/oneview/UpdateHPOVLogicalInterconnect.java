package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes logical interconnects as their groups say. */
@Cmdlet(
        verb = "Update",
        noun = "HPOVLogicalInterconnect",
        defaultParameterSet = "default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class UpdateHPOVLogicalInterconnect extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("LogicalInterconnectGroupNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(position = 0, valueFromPipeline = true)
    @Alias({"uri", "li", "name", "Resource"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Reapply", mandatory = true)
    boolean reapply;

    UpdateHPOVLogicalInterconnect(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "logical-interconnects", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        String name = resource.path("name").asText();
        if (!reapply && resource.path("consistencyStatus").asText().equals("CONSISTENT")) {
            writeWarning(
                    "The logical interconnect '" + name + "' is consistent with its group. There is nothing to do.");
            return;
        }
        if (shouldProcess(name, reapply ? "Reapply the configuration" : "Update from the group")) {
            String uri = resource.path("uri").asText() + (reapply ? "/configuration" : "/compliance");
            writeTask(connection, send(connection, "PUT", uri, null), true);
        }
    }
}
