package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Makes a server profile template of a server profile. */
@Cmdlet(verb = "ConvertTo", noun = "HPOVServerProfileTemplate")
@OutputType("HPOneView.Appliance.TaskResource")
public final class ConvertToHPOVServerProfileTemplate extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerProfileResourceNotFound", OneViewTypes.SERVER_PROFILE, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"source", "ServerProfile"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    String name;

    @Parameter
    String description;

    @Parameter
    boolean async;

    ConvertToHPOVServerProfileTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(inputObject)) {
                String uri = resources(connection).requiredUri(given, MISSING, "server-profiles");
                ObjectNode template = (ObjectNode) get(connection, uri + "/new-profile-template");
                Change.of(template).set("name", name).set("description", description);
                writeTask(connection, send(connection, "POST", "/rest/server-profile-templates", template), async);
            }
        }
    }
}
