package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the VLAN numbers that the appliance keeps for itself. */
@Cmdlet(verb = "Get", noun = "HPOVReservedVlanRange")
@OutputType("HPOneView.Networking.ReservedVlanRange")
public final class GetHPOVReservedVlanRange extends GetResourceCmdlet {
    GetHPOVReservedVlanRange(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/fabrics/reserved-vlan-range", "HPOneView.Networking.ReservedVlanRange");
        }
    }
}
