package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the versions of the REST interface that the appliance speaks. */
@Cmdlet(verb = "Get", noun = "HPOVXApiVersion")
@OutputType("HPOneView.Appliance.XApiVersion")
public final class GetHPOVXApiVersion extends GetResourceCmdlet {
    GetHPOVXApiVersion(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(connection, "/rest/version", "HPOneView.Appliance.XApiVersion");
        }
    }
}
