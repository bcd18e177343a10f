package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Makes a logical enclosure of Synergy frames. */
@Cmdlet(verb = "New", noun = "HPOVLogicalEnclosure")
@OutputType("HPOneView.Appliance.TaskResource")
public final class NewHPOVLogicalEnclosure extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "Enclosure");

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object enclosure;

    @Parameter(mandatory = true)
    @Alias("eg")
    @ValidateNotNullOrEmpty
    Object enclosureGroup;

    @Parameter
    @ValidateNotNullOrEmpty
    String firmwareBaseline;

    @Parameter
    Boolean forceFirmwareBaseline;

    @Parameter
    @ValidateNotNullOrEmpty
    Object scope;

    @Parameter
    boolean async;

    NewHPOVLogicalEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(enclosure, MISSING, "enclosures", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        ArrayNode frames = Json.MAPPER.createArrayNode();
        frames.add(resource.path("uri").asText());
        ObjectNode made = Change.create()
                .set("name", name)
                .set(
                        "enclosureGroupUri",
                        resources(connection)
                                .requiredUri(enclosureGroup, Missing.of("EnclosureGroup"), "enclosure-groups"))
                .set(
                        "firmwareBaselineUri",
                        resources(connection)
                                .requiredUri(firmwareBaseline, Missing.of("FirmwareBaseline"), "firmware-drivers"))
                .set("forceInstallFirmware", forceFirmwareBaseline)
                .set("initialScopeUris", ScopeArgument.initialScopes(resources(connection), scope))
                .resource();
        made.set("enclosureUris", frames);
        writeTask(connection, send(connection, "POST", "/rest/logical-enclosures", made), async);
    }
}
