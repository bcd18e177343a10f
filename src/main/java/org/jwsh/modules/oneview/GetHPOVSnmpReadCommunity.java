package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the SNMP read community. */
@Cmdlet(verb = "Get", noun = "HPOVSnmpReadCommunity")
@OutputType("HPOneView.Appliance.SnmpReadCommunity")
public final class GetHPOVSnmpReadCommunity extends GetResourceCmdlet {
    GetHPOVSnmpReadCommunity(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(
                    connection,
                    "/rest/appliance/device-read-community-string",
                    "HPOneView.Appliance.SnmpReadCommunity");
        }
    }
}
