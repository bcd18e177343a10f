package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.SupportsWildcards;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Gets the accounts of the appliance. */
@Cmdlet(verb = "Get", noun = "HPOVUser")
@OutputType("HPOneView.Appliance.User")
public final class GetHPOVUser extends GetResourceCmdlet {
    @Parameter(position = 0)
    @Alias("Username")
    @ValidateNotNullOrEmpty
    @SupportsWildcards
    String name;

    GetHPOVUser(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeFound(connection, new IndexQuery("users").where("user_name", name), "HPOneView.Appliance.User");
            reportMissing(connection, name, "UserNotFound", OneViewTypes.USER, "Name");
        }
    }
}
