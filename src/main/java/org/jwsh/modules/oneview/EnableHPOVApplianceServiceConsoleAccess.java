package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;

/** Lets HPE's support use the service console. */
@Cmdlet(verb = "Enable", noun = "HPOVApplianceServiceConsoleAccess")
public final class EnableHPOVApplianceServiceConsoleAccess extends ApplianceSwitchCmdlet {
    EnableHPOVApplianceServiceConsoleAccess(LibraryVersion library) {
        super(library, ApplianceSwitch.SERVICE_CONSOLE, true);
    }
}
