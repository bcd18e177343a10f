package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets devices in racks that the appliance does not manage. */
@Cmdlet(verb = "Get", noun = "HPOVUnmanagedDevice")
@OutputType("HPOneView.UnmanagedDevice")
public final class GetHPOVUnmanagedDevice extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @Alias("report")
    boolean list;

    @Parameter
    @ValidateNotNullOrEmpty
    String label;

    GetHPOVUnmanagedDevice(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri =
                "/rest/unmanaged-devices?sort=name:asc" + (name == null ? "" : "&" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.UnmanagedDevice");
            reportMissing(connection, name, "UnmangedDeviceResouceNotFound", OneViewTypes.UNMANAGED_DEVICE, "Name");
        }
    }

    @Override
    boolean isWanted(JsonNode device) {
        return label == null || Resources.hasLabel(device, label);
    }
}
