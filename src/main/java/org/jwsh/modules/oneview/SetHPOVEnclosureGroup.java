package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Changes enclosure groups. */
@Cmdlet(verb = "Set", noun = "HPOVEnclosureGroup")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVEnclosureGroup extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("EnclosureGroup")
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String configurationScript;

    @Parameter
    @ValidateSet({"RedundantPowerFeed", "RedundantPowerSupply"})
    @DefaultValue("RedundantPowerFeed")
    String powerRedundantMode;

    SetHPOVEnclosureGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "enclosure-groups", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        String uri = resource.path("uri").asText();
        if (configurationScript != null) {
            writeTask(
                    connection,
                    send(
                            connection,
                            "PUT",
                            uri + "/script",
                            Json.MAPPER.getNodeFactory().textNode(configurationScript)),
                    true);
        }
        if (name != null || powerRedundantMode != null) {
            Change.of(resource).set("name", name).set("powerMode", powerRedundantMode);
            writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), true);
        }
    }
}
