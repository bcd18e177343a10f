package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets data centers. */
@Cmdlet(verb = "Get", noun = "HPOVDataCenter")
@OutputType("HPOneView.Facilities.DataCenter")
public final class GetHPOVDataCenter extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVDataCenter(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/datacenters?sort=name:asc" + (name == null ? "" : "&" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Facilities.DataCenter");
            reportMissing(connection, name, "ObjectNotFound", OneViewTypes.RESOURCE_NOT_FOUND, "Name");
        }
    }
}
