package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets enclosure groups. */
@Cmdlet(verb = "Get", noun = "HPOVEnclosureGroup")
@OutputType("HPOneView.EnclosureGroup")
public final class GetHPOVEnclosureGroup extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @Alias({"x", "export"})
    @ValidateNotNullOrEmpty
    String exportFile;

    GetHPOVEnclosureGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = "/rest/enclosure-groups?sort=name:asc";
            if (name != null) {
                uri += "&" + IndexQuery.filter("name", name);
            }
            writeMembers(connection, uri, "HPOneView.EnclosureGroup");
            reportMissing(connection, name, "EnclosureGroupNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }

    @Override
    String exportFile() {
        return exportFile;
    }
}
