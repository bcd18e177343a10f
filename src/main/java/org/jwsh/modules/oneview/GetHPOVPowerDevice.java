package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;

/** Gets power delivery devices. */
@Cmdlet(verb = "Get", noun = "HPOVPowerDevice")
@OutputType("HPOneView.PowerDeliveryDevice")
public final class GetHPOVPowerDevice extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateSet({"HPIpduCore", "HPIpduAcModule", "LoadSegment", "HPIpduOutletBar", "HPIpduOutlet"})
    String[] type;

    GetHPOVPowerDevice(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/power-devices?sort=name:asc" + (name == null ? "" : "&" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.PowerDeliveryDevice");
            reportMissing(connection, name, "StorageVolumeResourceNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode device) {
        return type == null || List.of(type).contains(device.path("deviceType").asText());
    }
}
