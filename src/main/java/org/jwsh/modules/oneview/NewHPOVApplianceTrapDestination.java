package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Adds a receiver of SNMP traps. */
@Cmdlet(verb = "New", noun = "HPOVApplianceTrapDestination", defaultParameterSet = "Default")
public final class NewHPOVApplianceTrapDestination extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String destination;

    @Parameter
    @DefaultValue("162")
    int port;

    @Parameter(set = "Default", mandatory = true)
    @ValidateNotNullOrEmpty
    String communityString;

    @Parameter
    @ValidateSet({"SNMPv1", "SNMPv3"})
    @DefaultValue("SNMPv1")
    String type;

    @Parameter(set = "SnmpV3", mandatory = true)
    Object snmpV3User;

    NewHPOVApplianceTrapDestination(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        boolean third = "SNMPv3".equals(type) || snmpV3User != null;
        for (Connection connection : connections()) {
            ObjectNode receiver = Json.object();
            receiver.put("type", third ? "Destination" : "SnmpTrapDestination");
            receiver.put(third ? "destinationAddress" : "destination", destination);
            receiver.put("port", port > 0 ? port : 162);
            Change.of(receiver)
                    .set("communityString", third ? null : communityString)
                    .set("userUri", third ? Resources.text(PSObject.unwrap(snmpV3User), "uri") : null);
            String uri =
                    third ? "/rest/appliance/snmpv3-trap-forwarding/destinations" : "/rest/appliance/trap-destinations";
            writeObject(send(connection, "POST", uri, receiver));
        }
    }
}
