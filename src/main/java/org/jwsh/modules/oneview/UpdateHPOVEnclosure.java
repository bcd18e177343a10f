package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;
import org.jwsh.values.security.PSCredential;

/** Lets the appliance read enclosures again, or configure them again. */
@Cmdlet(
        verb = "Update",
        noun = "HPOVEnclosure",
        defaultParameterSet = "Refresh",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class UpdateHPOVEnclosure extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(position = 0, valueFromPipeline = true)
    @Alias("Enclosure")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Refresh", mandatory = true)
    boolean refresh;

    @Parameter(set = "Refresh")
    String hostname;

    @Parameter(set = "Refresh")
    String username;

    @Parameter(set = "Refresh")
    Object password;

    @Parameter(set = "Refresh")
    PSCredential credential;

    @Parameter(set = "Reapply", mandatory = true)
    boolean reapply;

    @Parameter
    boolean async;

    UpdateHPOVEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "enclosures", reapply ? this::configure : this::read);
    }

    private void configure(Connection connection, ObjectNode enclosure) {
        if (shouldProcess(enclosure.path("name").asText(), "Reapply the configuration of the enclosure")) {
            writeTask(
                    connection,
                    send(connection, "PUT", enclosure.path("uri").asText() + "/configuration", null),
                    async);
        }
    }

    private void read(Connection connection, ObjectNode enclosure) {
        if (shouldProcess(enclosure.path("name").asText(), "Refresh the enclosure")) {
            ObjectNode refresh = Json.object().put("refreshState", "RefreshPending");
            if (hostname != null) {
                refresh.put("hostname", hostname);
                new DeviceAccess(this, credential, username, password).addTo(refresh);
            }
            writeTask(
                    connection,
                    send(connection, "PUT", enclosure.path("uri").asText() + "/refreshState", refresh),
                    async);
        }
    }
}
