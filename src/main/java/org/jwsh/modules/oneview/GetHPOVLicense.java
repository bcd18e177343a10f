package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the licences of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVLicense")
@OutputType("HPOneView.Appliance.License")
public final class GetHPOVLicense extends GetResourceCmdlet {
    GetHPOVLicense(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/licenses", "HPOneView.Appliance.License");
        }
    }
}
