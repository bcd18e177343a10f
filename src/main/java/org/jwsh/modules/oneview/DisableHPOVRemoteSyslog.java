package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Stops sending the log of the appliance. */
@Cmdlet(verb = "Disable", noun = "HPOVRemoteSyslog")
@OutputType("HPOneView.Appliance.TaskResource")
public final class DisableHPOVRemoteSyslog extends RemoteSyslogCmdlet {
    DisableHPOVRemoteSyslog(LibraryVersion library) {
        super(library);
    }

    @Override
    boolean enabled() {
        return false;
    }
}
