package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Creates an account of the appliance. */
@Cmdlet(verb = "New", noun = "HPOVUser")
@OutputType("HPOneView.Appliance.User")
public final class NewHPOVUser extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter(mandatory = true, position = 1)
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter
    @ValidateNotNullOrEmpty
    String fullName;

    @Parameter
    @ValidateNotNullOrEmpty
    String[] roles;

    @Parameter
    @ValidateNotNullOrEmpty
    String emailAddress;

    @Parameter
    @ValidateNotNullOrEmpty
    String officePhone;

    @Parameter
    @ValidateNotNullOrEmpty
    String mobilePhone;

    @Parameter
    boolean enabled;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] scopePermissions;

    NewHPOVUser(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeObject(send(connection, "POST", "/rest/users", user(connection)));
        }
    }

    private ObjectNode user(Connection connection) {
        ObjectNode user = Json.object();
        user.put("type", "UserAndPermissions");
        user.put("userName", userName);
        user.put("password", Secret.text(password));
        user.put("fullName", fullName);
        user.put("emailAddress", emailAddress);
        user.put("officePhone", officePhone);
        user.put("mobilePhone", mobilePhone);
        user.put("enabled", enabled || !isBound("Enabled"));
        user.set("permissions", RolePermissions.of(resources(connection), roles, scopePermissions));
        return user;
    }
}
