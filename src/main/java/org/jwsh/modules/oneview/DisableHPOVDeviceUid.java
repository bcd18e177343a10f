package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Switches the blue light of a device off. */
@Cmdlet(verb = "Disable", noun = "HPOVDeviceUid")
@OutputType("HPOneView.Appliance.TaskResource")
public final class DisableHPOVDeviceUid extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerHardwareResourceNotFound", OneViewTypes.SERVER_HARDWARE, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Server", "Enclosure", "Frame", "Resource"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    DisableHPOVDeviceUid(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object device : ConnectionArgument.elements(inputObject)) {
                ObjectNode change = Json.object();
                change.put("op", "replace").put("path", "/uidState").put("value", "Off");
                String uri = resources(connection).requiredUri(device, MISSING, "server-hardware", "enclosures");
                writeTask(connection, send(connection, "PATCH", uri, change), false);
            }
        }
    }
}
