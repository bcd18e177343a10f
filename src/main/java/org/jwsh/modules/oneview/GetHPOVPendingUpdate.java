package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the update of the appliance that waits to be installed. */
@Cmdlet(verb = "Get", noun = "HPOVPendingUpdate")
@OutputType("HPOneView.Appliance.PendingUpdate")
public final class GetHPOVPendingUpdate extends GetResourceCmdlet {
    GetHPOVPendingUpdate(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/appliance/firmware/pending", "HPOneView.Appliance.PendingUpdate");
        }
    }
}
