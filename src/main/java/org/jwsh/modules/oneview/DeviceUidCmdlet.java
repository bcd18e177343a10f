package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** The base of the cmdlets that switch the blue light of a device. */
abstract class DeviceUidCmdlet extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerHardwareResourceNotFound", OneViewTypes.SERVER_HARDWARE, "InputObject");

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"Server", "Enclosure", "Frame", "Resource"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    DeviceUidCmdlet(LibraryVersion library) {
        super(library);
    }

    /** The state that the light takes, {@code On} or {@code Off}. */
    abstract String state();

    @Override
    protected final void processRecord() {
        for (Connection connection : connections()) {
            for (Object device : ConnectionArgument.elements(inputObject)) {
                ObjectNode change = Json.object();
                change.put("op", "replace").put("path", "/uidState").put("value", state());
                String uri = resources(connection).requiredUri(device, MISSING, "server-hardware", "enclosures");
                writeTask(connection, send(connection, "PATCH", uri, change), false);
            }
        }
    }
}
