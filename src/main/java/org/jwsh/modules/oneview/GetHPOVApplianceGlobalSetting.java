package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Gets global settings of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVApplianceGlobalSetting")
@OutputType("HPOneView.Appliance.GlobalSetting")
public final class GetHPOVApplianceGlobalSetting extends GetResourceCmdlet {
    @Parameter(position = 0)
    String name;

    GetHPOVApplianceGlobalSetting(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeMembers(connection, "/rest/global-settings", "HPOneView.Appliance.GlobalSetting");
            reportMissing(connection, name, "ResourceNotFound", OneViewTypes.RESOURCE_NOT_FOUND, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode setting) {
        return IndexQuery.matches(name, setting.path("name").asText());
    }
}
