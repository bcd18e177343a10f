package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Sends a changed or new server profile template to the appliance. */
@Cmdlet(verb = "Save", noun = "HPOVServerProfileTemplate")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SaveHPOVServerProfileTemplate extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    SaveHPOVServerProfileTemplate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        JsonNode template = Resources.json(inputObject);
        boolean isNew = !template.path("eTag").isTextual();
        for (Connection connection : connections()) {
            Object task = isNew
                    ? send(connection, "POST", "/rest/server-profile-templates", template)
                    : send(connection, "PUT", template.path("uri").asText(), template);
            writeTask(connection, task, async);
        }
    }
}
