package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the SNMPv3 users of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVSnmpV3User")
@OutputType("HPOneView.Appliance.SnmpV3User")
public final class GetHPOVSnmpV3User extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVSnmpV3User(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/appliance/snmpv3-trap-forwarding/users"
                + (name == null ? "" : "?" + IndexQuery.filter("userName", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Appliance.SnmpV3User");
            reportMissing(connection, name, "SnmpV3UserResourceNotFound", OneViewTypes.SNMP_USER, "Name");
        }
    }
}
