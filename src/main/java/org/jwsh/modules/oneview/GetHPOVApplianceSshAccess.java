package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Tells whether administrators can log in to the appliance over SSH. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceSshAccess")
@OutputType("HPOneView.Appliance.SshAccess")
public final class GetHPOVApplianceSshAccess extends ApplianceCmdlet {
    GetHPOVApplianceSshAccess(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeObject(ApplianceSwitch.SSH_ACCESS.state(this, connection, "HPOneView.Appliance.SshAccess"));
        }
    }
}
