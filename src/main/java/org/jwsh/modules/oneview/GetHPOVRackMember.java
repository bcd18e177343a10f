package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.modules.oneview.ResourceArgument.Missing;

/** Gets the devices in a rack. */
@Cmdlet(verb = "Get", noun = "HPOVRackMember")
@OutputType("HPOneView.Facilities.RackMember")
public final class GetHPOVRackMember extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVRackMember(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object each : ConnectionArgument.elements(inputObject)) {
                JsonNode rack = resources(connection).current(each, Missing.of("InputObject"), "racks");
                for (JsonNode mount : rack.path("rackMounts")) {
                    JsonNode device = get(connection, mount.path("mountUri").asText());
                    if (IndexQuery.matches(name, device.path("name").asText())) {
                        writeObject(member(connection, rack, mount, device));
                    }
                }
            }
        }
    }

    private static Object member(Connection connection, JsonNode rack, JsonNode mount, JsonNode device) {
        JsonNode model = device.path("model");
        return Resources.of(
                Change.create()
                        .set("Name", device.path("name").asText())
                        .set("Model", model.asText(device.path("enclosureModel").asText()))
                        .set("ULocation", mount.path("topUSlot").asInt())
                        .set("Uri", mount.path("mountUri").asText())
                        .set("Rack", rack.path("name").asText())
                        .set("RackUri", rack.path("uri").asText())
                        .resource(),
                connection,
                "HPOneView.Facilities.RackMember");
    }
}
