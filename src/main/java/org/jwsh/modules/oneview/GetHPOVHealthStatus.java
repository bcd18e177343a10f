package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets how the appliance itself is doing. */
@Cmdlet(verb = "Get", noun = "HPOVHealthStatus")
@OutputType("HPOneView.Appliance.HealthStatus")
public final class GetHPOVHealthStatus extends GetResourceCmdlet {
    GetHPOVHealthStatus(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/appliance/health-status", "HPOneView.Appliance.HealthStatus");
        }
    }
}
