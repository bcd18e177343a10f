package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Copies a server profile. */
@Cmdlet(
        verb = "Copy",
        noun = "HPOVServerProfile",
        aliases = "Copy-HPOVProfile",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
@OutputType("HPOneView.Appliance.TaskResource")
public final class CopyHPOVServerProfile extends ServerPowerCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"sname", "src", "SourceName"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(position = 1)
    @Alias({"dname", "dst"})
    String destinationName;

    @Parameter
    @DefaultValue("unassigned")
    Object assign;

    CopyHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode profile = resources(connection).current(inputObject, MISSING, "server-profiles");
            String source = profile.path("name").asText();
            ProfileCopy.strip(profile);
            profile.put("name", destinationName == null ? "Copy of " + source : destinationName);
            if (assign != null && !ConnectionArgument.text(assign).equalsIgnoreCase("unassigned")) {
                profile.set("serverHardwareUri", server(connection, assign).path("uri"));
            }
            if (shouldProcess(source, "Copy")) {
                writeTask(connection, send(connection, "POST", "/rest/server-profiles", profile), false);
            }
        }
    }
}
