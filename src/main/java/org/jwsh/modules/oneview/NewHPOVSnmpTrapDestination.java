package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;

/** Makes receivers of traps for logical interconnects. */
@Cmdlet(verb = "New", noun = "HPOVSnmpTrapDestination", defaultParameterSet = "Default")
public final class NewHPOVSnmpTrapDestination extends OneViewCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String destination;

    @Parameter(set = "Default")
    @ValidateNotNullOrEmpty
    @DefaultValue("public")
    String community;

    @Parameter
    @DefaultValue("162")
    int port;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"SNMPv1", "SNMPv2", "SNMPv3"})
    @DefaultValue("SNMPv1")
    String snmpFormat;

    @Parameter(set = "SnmpV3", mandatory = true)
    @ValidateNotNullOrEmpty
    Object snmpV3User;

    @Parameter(set = "SnmpV3")
    @ValidateSet({"Inform", "Trap"})
    @DefaultValue("Trap")
    String notificationType;

    @Parameter(set = "SnmpV3")
    @ValidateNotNullOrEmpty
    String engineID;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] trapSeverities;

    @Parameter(name = "VCMTrapCategories")
    @ValidateNotNullOrEmpty
    Object[] vcmTrapCategories;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] enetTrapCategories;

    @Parameter(name = "FCTrapCategories")
    @ValidateNotNullOrEmpty
    Object[] fcTrapCategories;

    NewHPOVSnmpTrapDestination(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        boolean third = snmpV3User != null;
        ObjectNode receiver = Json.object();
        receiver.put("trapDestination", destination);
        receiver.put("port", isBound("Port") ? port : 162);
        receiver.put("trapFormat", third ? "SNMPv3" : snmpFormat == null ? "SNMPv1" : snmpFormat);
        Change.of(receiver)
                .set("communityString", third ? null : community == null ? "public" : community)
                .set("userName", third ? Resources.text(PSObject.unwrap(snmpV3User), "userName") : null)
                .set("inform", third ? "Inform".equals(notificationType) : null)
                .set("engineId", engineID)
                .set("trapSeverities", listed(trapSeverities))
                .set("vcmTrapCategories", listed(vcmTrapCategories))
                .set("enetTrapCategories", listed(enetTrapCategories))
                .set("fcTrapCategories", listed(fcTrapCategories));
        writeObject(Resources.value(receiver));
    }

    private static Object[] listed(Object[] categories) {
        return categories == null ? new Object[0] : categories;
    }
}
