package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Starts sending the log of the appliance. */
@Cmdlet(verb = "Enable", noun = "HPOVRemoteSyslog")
@OutputType("HPOneView.Appliance.TaskResource")
public final class EnableHPOVRemoteSyslog extends RemoteSyslogCmdlet {
    EnableHPOVRemoteSyslog(LibraryVersion library) {
        super(library);
    }

    @Override
    boolean enabled() {
        return true;
    }
}
