package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
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
        var permissions = user.putArray("permissions");
        for (String role : roles == null ? new String[0] : roles) {
            permissions.addObject().put("roleName", normalized(role)).putNull("scopeUri");
        }
        for (Object given : scopePermissions == null ? new Object[0] : scopePermissions) {
            JsonNode permission = Resources.json(given);
            permissions
                    .addObject()
                    .put("roleName", normalized(permission.path("Role").asText()))
                    .put(
                            "scopeUri",
                            resources(connection)
                                    .requiredUri(
                                            permission
                                                    .path("Scope")
                                                    .path("uri")
                                                    .asText(permission
                                                            .path("Scope")
                                                            .asText()),
                                            ResourceArgument.Missing.of("ScopePermissions"),
                                            "scopes"));
        }
        return user;
    }

    /** Role names are written with a capital first letter and small letters else. */
    private static String normalized(String role) {
        return role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1).toLowerCase(Locale.ROOT);
    }
}
