package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateRange;

/** Sets the VLAN numbers that the appliance keeps for itself. */
@Cmdlet(verb = "Set", noun = "HPOVReservedVlanRange")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVReservedVlanRange extends ApplianceCmdlet {
    private static final String URI = "/rest/fabrics/reserved-vlan-range";

    @Parameter(mandatory = true)
    @ValidateRange(min = "2", max = "4095")
    int start;

    @Parameter(mandatory = true)
    @ValidateRange(min = "60", max = "128")
    int length;

    SetHPOVReservedVlanRange(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode range = (ObjectNode) get(connection, URI);
            range.put("start", start).put("length", length);
            writeTask(connection, send(connection, "PUT", URI, range), false);
        }
    }
}
