package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Assigns a server profile to a server. */
@Cmdlet(
        verb = "New",
        noun = "HPOVServerProfileAssign",
        aliases = "Get-HPOVProfileAssign",
        defaultParameterSet = "Default",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVServerProfileAssign extends ServerPowerCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "ServerProfile");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Profile")
    @ValidateNotNullOrEmpty
    Object serverProfile;

    @Parameter(set = "Default", mandatory = true)
    @ValidateNotNullOrEmpty
    Object server;

    @Parameter(set = "Unassigned")
    boolean unassigned;

    @Parameter
    boolean force;

    @Parameter
    boolean async;

    NewHPOVServerProfileAssign(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode profile = resources(connection).current(serverProfile, MISSING, "server-profiles");
            String name = profile.path("name").asText();
            if (unassigned) {
                profile.putNull("serverHardwareUri");
            } else {
                profile.set("serverHardwareUri", server(connection, server).path("uri"));
            }
            if (shouldProcess(name, unassigned ? "Unassign" : "Assign")) {
                String uri = profile.path("uri").asText() + (force ? "?force=all" : "");
                writeTask(connection, send(connection, "PUT", uri, profile), async);
            }
        }
    }
}
