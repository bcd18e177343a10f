package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets racks. */
@Cmdlet(verb = "Get", noun = "HPOVRack")
@OutputType("HPOneView.Facilities.Rack")
public final class GetHPOVRack extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVRack(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/racks?sort=name:asc" + (name == null ? "" : "&" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Facilities.Rack");
            reportMissing(connection, name, "ObjectNotFound", OneViewTypes.RESOURCE_NOT_FOUND, "Name");
        }
    }
}
