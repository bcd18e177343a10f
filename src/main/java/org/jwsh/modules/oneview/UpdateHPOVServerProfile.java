package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Brings server profiles in line with their templates. */
@Cmdlet(
        verb = "Update",
        noun = "HPOVServerProfile",
        defaultParameterSet = "Default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class UpdateHPOVServerProfile extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"profile", "ServerProfile"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Reapply", mandatory = true)
    boolean reapply;

    @Parameter(set = "Reapply")
    boolean baseline;

    @Parameter(set = "Reapply")
    boolean adapterAndBoot;

    @Parameter(set = "Reapply")
    boolean connections;

    @Parameter(set = "Reapply")
    boolean localStorage;

    @Parameter(name = "SANStorage", set = "Reapply")
    boolean sanStorage;

    @Parameter(name = "BIOS", set = "Reapply")
    boolean bios;

    @Parameter(name = "OSDeployment", set = "Reapply")
    boolean osDeployment;

    @Parameter
    boolean async;

    UpdateHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(inputObject)) {
                ObjectNode profile = resources(connection).current(given, MISSING, "server-profiles");
                update(connection, profile);
            }
        }
    }

    private void update(Connection connection, ObjectNode profile) {
        String name = profile.path("name").asText();
        if (!reapply && profile.path("templateCompliance").asText().equals("Compliant")) {
            writeVerbose("The server profile '" + name + "' is as its template says.");
        } else if (shouldProcess(name, reapply ? "Apply again" : "Update from template")) {
            writeTask(connection, send(connection, "PATCH", profile.path("uri").asText(), operations()), async);
        }
    }

    private JsonNode operations() {
        ArrayNode operations = Json.MAPPER.createArrayNode();
        if (!reapply) {
            replace(operations, "/templateCompliance", "Compliant");
        }
        reapply(operations, baseline, "/firmware");
        reapply(operations, adapterAndBoot, "/boot");
        reapply(operations, connections, "/connectionSettings");
        reapply(operations, localStorage, "/localStorage");
        reapply(operations, sanStorage, "/sanStorage");
        reapply(operations, bios, "/bios");
        reapply(operations, osDeployment, "/osDeploymentSettings");
        return operations;
    }

    private static void reapply(ArrayNode operations, boolean wanted, String part) {
        if (wanted) {
            replace(operations, part + "/reapplyState", "ApplyPending");
        }
    }

    private static void replace(ArrayNode operations, String path, String value) {
        operations.addObject().put("op", "replace").put("path", path).put("value", value);
    }
}
