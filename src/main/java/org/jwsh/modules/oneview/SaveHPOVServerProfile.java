package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Sends a changed or new server profile to the appliance. */
@Cmdlet(verb = "Save", noun = "HPOVServerProfile")
public final class SaveHPOVServerProfile extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    SaveHPOVServerProfile(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        JsonNode profile = Resources.json(inputObject);
        boolean isNew = !profile.path("eTag").isTextual();
        for (Connection connection : connections()) {
            Object task = isNew
                    ? send(connection, "POST", "/rest/server-profiles", profile)
                    : send(connection, "PUT", profile.path("uri").asText(), profile);
            writeTask(connection, task, async);
        }
    }
}
