package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets server hardware types. */
@Cmdlet(verb = "Get", noun = "HPOVServerHardwareType")
@OutputType("HPOneView.ServerHardwareType")
public final class GetHPOVServerHardwareType extends GetResourceCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    @Parameter
    @ValidateNotNullOrEmpty
    String model;

    @Parameter
    @Alias({"x", "export"})
    @ValidateNotNullOrEmpty
    String exportFile;

    GetHPOVServerHardwareType(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String uri = "/rest/server-hardware-types?sort=name:asc";
            if (name != null) {
                uri += "&" + IndexQuery.filter("name", name);
            }
            if (model != null) {
                uri += "&" + IndexQuery.filter("model", model);
            }
            writeMembers(connection, uri, "HPOneView.ServerHardwareType");
            reportMissing(connection, name, "ServerHardwareTypeNotFound", OneViewTypes.INVALID_OPERATION, "Name");
        }
    }

    @Override
    String exportFile() {
        return exportFile;
    }
}
