package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets where the appliance sends its log. */
@Cmdlet(verb = "Get", noun = "HPOVRemoteSyslog")
@OutputType("HPOneView.Appliance.RemoteSyslog")
public final class GetHPOVRemoteSyslog extends GetResourceCmdlet {
    GetHPOVRemoteSyslog(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/remote-syslog", "HPOneView.Appliance.RemoteSyslog");
        }
    }
}
