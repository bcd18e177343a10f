package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Lets the appliance look for a host. */
@Cmdlet(verb = "Ping", noun = "HPOVAddress")
@OutputType("HPOneView.Appliance.TaskResource")
public final class PingHPOVAddress extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String address;

    @Parameter
    @DefaultValue("5")
    int packets;

    @Parameter
    boolean async;

    PingHPOVAddress(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode request = Json.object();
            request.put("type", "PingParameters").put("address", address).put("noOfPackets", packets > 0 ? packets : 5);
            writeTask(connection, send(connection, "POST", "/rest/appliance/reachable", request), false);
        }
    }
}
