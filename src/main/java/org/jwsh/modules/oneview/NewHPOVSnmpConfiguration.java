package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Makes SNMP settings for logical interconnects. */
@Cmdlet(verb = "New", noun = "HPOVSnmpConfiguration", defaultParameterSet = "Default")
public final class NewHPOVSnmpConfiguration extends OneViewCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String readCommunity;

    @Parameter
    Boolean snmpV1;

    @Parameter(set = "Default")
    @Parameter(set = "Snmpv3", mandatory = true)
    Boolean snmpV3;

    @Parameter(set = "Snmpv3", mandatory = true)
    Object[] snmpV3Users;

    @Parameter
    @ValidateNotNullOrEmpty
    String contact;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] accessList;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] trapDestinations;

    NewHPOVSnmpConfiguration(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ObjectNode settings = Json.object();
        settings.put("type", "snmp-configuration");
        settings.put("readCommunity", readCommunity);
        settings.put("enabled", snmpV1 == null || snmpV1);
        settings.put("v3Enabled", snmpV3 != null && snmpV3);
        settings.put("systemContact", contact == null ? "" : contact);
        Change.of(settings)
                .set("snmpUsers", listed(snmpV3Users))
                .set("snmpAccess", listed(accessList))
                .set("trapDestinations", listed(trapDestinations));
        writeObject(Resources.value(settings));
    }

    private static Object[] listed(Object[] values) {
        return values == null ? new Object[0] : values;
    }
}
