package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Puts devices into a rack. */
@Cmdlet(verb = "Add", noun = "HPOVResourceToRack")
@OutputType("HPOneView.Facilities.Rack")
public final class AddHPOVResourceToRack extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object rack;

    @Parameter(mandatory = true)
    int uLocation;

    AddHPOVResourceToRack(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode into = resources(connection).current(rack, Missing.of("Rack"), "racks");
            for (Object device : ConnectionArgument.elements(inputObject)) {
                into.withArray("/rackMounts")
                        .addObject()
                        .put("mountUri", resources(connection).requiredUri(device, Missing.of("InputObject")))
                        .put("location", "CenterFront")
                        .put("topUSlot", uLocation);
            }
            writeObject(Resources.of(
                    Resources.json(send(connection, "PUT", into.path("uri").asText(), into)),
                    connection,
                    "HPOneView.Facilities.Rack"));
        }
    }
}
