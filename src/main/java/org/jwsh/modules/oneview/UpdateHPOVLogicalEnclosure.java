package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes logical enclosures as their groups say. */
@Cmdlet(
        verb = "Update",
        noun = "HPOVLogicalEnclosure",
        defaultParameterSet = "Reapply",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class UpdateHPOVLogicalEnclosure extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("LogicalEnclosureNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(position = 0, valueFromPipeline = true)
    @Alias({"le", "LogicalEnclosure"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Update", mandatory = true)
    @Alias("UpdateFromGroup")
    boolean update;

    @Parameter(set = "Reapply", mandatory = true)
    boolean reapply;

    @Parameter
    boolean async;

    UpdateHPOVLogicalEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "logical-enclosures", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        String name = resource.path("name").asText();
        if (!reapply && resource.path("state").asText().equals("Consistent")) {
            writeWarning("The logical enclosure '" + name + "' is consistent with its group. There is nothing to do.");
            return;
        }
        if (shouldProcess(name, reapply ? "Reapply the configuration" : "Update from the group")) {
            String uri = resource.path("uri").asText() + (reapply ? "/configuration" : "/updateFromGroup");
            writeTask(connection, send(connection, "PUT", uri, null), async);
        }
    }
}
