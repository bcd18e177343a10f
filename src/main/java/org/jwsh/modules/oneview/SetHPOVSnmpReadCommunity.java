package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Sets the SNMP read community. */
@Cmdlet(verb = "Set", noun = "HPOVSnmpReadCommunity")
@OutputType("HPOneView.Appliance.SnmpReadCommunity")
public final class SetHPOVSnmpReadCommunity extends ApplianceCmdlet {
    private static final String URI = "/rest/appliance/device-read-community-string";

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    SetHPOVSnmpReadCommunity(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = (ObjectNode) get(connection, URI);
            Change.of(setting).set("communityString", name);
            writeTask(connection, send(connection, "PUT", URI, setting), false);
        }
    }
}
