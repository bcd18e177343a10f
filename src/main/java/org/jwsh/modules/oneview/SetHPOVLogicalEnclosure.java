package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Changes logical enclosures. */
@Cmdlet(verb = "Set", noun = "HPOVLogicalEnclosure")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVLogicalEnclosure extends ApplianceCmdlet {
    private static final Missing MISSING =
            new Missing("LogicalEnclosureNotFound", OneViewTypes.INVALID_OPERATION, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    String name;

    @Parameter
    @Alias("eg")
    @ValidateNotNullOrEmpty
    Object enclosureGroup;

    @Parameter
    @ValidateSet({"RedundantPowerFeed", "RedundantPowerSupply"})
    String powerMode;

    @Parameter
    @ValidateSet({"ASHRAE_A3", "ASHRAE_A4", "Standard", "Telco"})
    String ambientTemperatureSetting;

    @Parameter
    boolean async;

    SetHPOVLogicalEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        eachResource(inputObject, MISSING, "logical-enclosures", this::change);
    }

    private void change(Connection connection, ObjectNode resource) {
        Change.of(resource)
                .set("name", name)
                .set(
                        "enclosureGroupUri",
                        resources(connection)
                                .requiredUri(enclosureGroup, Missing.of("EnclosureGroup"), "enclosure-groups"))
                .set("powerMode", powerMode)
                .set("ambientTemperatureMode", ambientTemperatureSetting);
        writeTask(connection, send(connection, "PUT", resource.path("uri").asText(), resource), async);
    }
}
