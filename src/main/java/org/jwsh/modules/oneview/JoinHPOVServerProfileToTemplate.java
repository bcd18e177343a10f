package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes server profiles those of a template. */
@Cmdlet(verb = "Join", noun = "HPOVServerProfileToTemplate")
@OutputType("HPOneView.Appliance.TaskResource")
public final class JoinHPOVServerProfileToTemplate extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "ServerProfile");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("t")
    @ValidateNotNullOrEmpty
    Object template;

    @Parameter(mandatory = true)
    @Alias({"p", "Profile"})
    Object serverProfile;

    JoinHPOVServerProfileToTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String templateUri =
                    resources(connection).requiredUri(template, Missing.of("Template"), "server-profile-templates");
            for (Object given : ConnectionArgument.elements(serverProfile)) {
                ObjectNode profile = resources(connection).current(given, MISSING, "server-profiles");
                profile.put("serverProfileTemplateUri", templateUri);
                writeTask(
                        connection, send(connection, "PUT", profile.path("uri").asText(), profile), false);
            }
        }
    }
}
