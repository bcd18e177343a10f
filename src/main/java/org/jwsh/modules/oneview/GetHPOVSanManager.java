package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets SAN managers. */
@Cmdlet(verb = "Get", noun = "HPOVSanManager")
@OutputType("HPOneView.Storage.SanManager")
public final class GetHPOVSanManager extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("SanManager")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVSanManager(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        String uri = "/rest/fc-sans/device-managers" + (name == null ? "" : "?" + IndexQuery.filter("name", name));
        for (Connection connection : connections()) {
            writeMembers(connection, uri, "HPOneView.Storage.SanManager");
            reportMissing(connection, name, "SanManagerResourceNotFound", OneViewTypes.INVALID_OPERATION, "SanManager");
        }
    }
}
