package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Tells whether HPE's support can use the service console. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceServiceConsoleAccess")
@OutputType("HPOneView.Appliance.ServiceConsoleAccess")
public final class GetHPOVApplianceServiceConsoleAccess extends ApplianceCmdlet {
    GetHPOVApplianceServiceConsoleAccess(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeObject(ApplianceSwitch.SERVICE_CONSOLE.state(
                    this, connection, "HPOneView.Appliance.ServiceConsoleAccess"));
        }
    }
}
