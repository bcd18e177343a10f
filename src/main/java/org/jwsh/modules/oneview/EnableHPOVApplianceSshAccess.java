package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Lets administrators log in to the appliance over SSH. */
@Cmdlet(verb = "Enable", noun = "HPOVApplianceSshAccess")
@OutputType("HPOneView.Appliance.TaskResource")
public final class EnableHPOVApplianceSshAccess extends ApplianceSwitchCmdlet {
    @Parameter(position = 0)
    boolean async;

    EnableHPOVApplianceSshAccess(LibraryVersion library) {
        super(library, ApplianceSwitch.SSH_ACCESS, true);
    }

    @Override
    boolean isAsync() {
        return async;
    }
}
