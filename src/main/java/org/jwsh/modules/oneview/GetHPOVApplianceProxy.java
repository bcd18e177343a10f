package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the proxy server of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceProxy")
@OutputType("HPOneView.Appliance.Proxy")
public final class GetHPOVApplianceProxy extends GetResourceCmdlet {
    GetHPOVApplianceProxy(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/appliance/proxy-config", "HPOneView.Appliance.Proxy");
        }
    }
}
