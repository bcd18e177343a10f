package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets drive enclosures. */
@Cmdlet(verb = "Get", noun = "HPOVDriveEnclosure")
@OutputType("HPOneView.DriveEnclosure")
public final class GetHPOVDriveEnclosure extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVDriveEnclosure(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            IndexQuery query = new IndexQuery("drive-enclosures").where("name", name);
            writeFound(connection, query, "HPOneView.DriveEnclosure");
            reportMissing(connection, name, "UnmangedDeviceResouceNotFound", OneViewTypes.UNMANAGED_DEVICE, "Name");
        }
    }
}
