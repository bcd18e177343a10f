package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets the receivers of the appliance's SNMP traps. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceTrapDestination")
@OutputType("HPOneView.Appliance.SnmpV1TrapDestination")
public final class GetHPOVApplianceTrapDestination extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String destination;

    @Parameter
    @ValidateSet({"SNMPv1", "SNMPv3"})
    String[] type;

    GetHPOVApplianceTrapDestination(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        List<String> types = type == null ? List.of("SNMPv1", "SNMPv3") : List.of(type);
        for (Connection connection : connections()) {
            if (types.contains("SNMPv1")) {
                writeMembers(
                        connection, "/rest/appliance/trap-destinations", "HPOneView.Appliance.SnmpV1TrapDestination");
            }
            if (types.contains("SNMPv3")) {
                writeMembers(
                        connection,
                        "/rest/appliance/snmpv3-trap-forwarding/destinations",
                        "HPOneView.Appliance.SnmpV3TrapDestination");
            }
            reportMissing(connection, destination, "SnmpTrapDestinationNotFound", OneViewTypes.SNMP, "Destination");
        }
    }

    @Override
    boolean isWanted(JsonNode receiver) {
        String address = receiver.has("destination")
                ? receiver.path("destination").asText()
                : receiver.path("destinationAddress").asText();
        return IndexQuery.matches(destination, address);
    }
}
