package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Gets the time and the language of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceDateTime")
@OutputType("HPOneView.Appliance.ApplianceLocaleDateTime")
public final class GetHPOVApplianceDateTime extends GetResourceCmdlet {
    GetHPOVApplianceDateTime(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeResource(
                    connection,
                    "/rest/appliance/configuration/time-locale",
                    "HPOneView.Appliance.ApplianceLocaleDateTime");
        }
    }
}
