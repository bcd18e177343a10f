package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Changes accounts of the appliance. */
@Cmdlet(verb = "Set", noun = "HPOVUser", defaultParameterSet = "default")
@OutputType("HPOneView.Appliance.User")
public final class SetHPOVUser extends ApplianceCmdlet {
    @Parameter(set = "Pipeline", mandatory = true, position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    Object userObject;

    @Parameter(set = "default", mandatory = true)
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter
    @ValidateNotNullOrEmpty
    String password;

    @Parameter
    @ValidateNotNullOrEmpty
    String fullName;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] roles;

    @Parameter
    @ValidateNotNullOrEmpty
    Object[] scopePermissions;

    @Parameter
    String emailAddress;

    @Parameter
    @ValidateNotNullOrEmpty
    String officePhone;

    @Parameter
    @ValidateNotNullOrEmpty
    String mobilePhone;

    @Parameter
    @Alias("enable")
    boolean enabled;

    @Parameter
    @Alias("disable")
    boolean disabled;

    SetHPOVUser(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            if (userObject == null) {
                get(
                                connection,
                                new IndexQuery("users")
                                        .where("user_name", userName)
                                        .uri())
                        .path("members")
                        .forEach(entry -> change(connection, (ObjectNode)
                                get(connection, entry.path("uri").asText())));
            } else {
                ConnectionArgument.elements(userObject)
                        .forEach(user -> change(connection, (ObjectNode) Resources.json(user)));
            }
        }
    }

    private void change(Connection connection, ObjectNode user) {
        boolean own = user.path("userName").asText().equalsIgnoreCase(connection.userName());
        boolean forOthers = password != null || roles != null || scopePermissions != null || enabled || disabled;
        if (own && forOthers) {
            writeWarning("The password, the roles and the state of '" + connection.userName()
                    + "' stay as they are: this is the account that is logged in.");
        }
        Change.of(user)
                .set("fullName", fullName)
                .set("emailAddress", emailAddress)
                .set("officePhone", officePhone)
                .set("mobilePhone", mobilePhone);
        if (!own) {
            changeAccess(connection, user);
        }
        JsonNode changed = request(() -> Json.parse(requests()
                .send(
                        connection,
                        RestCall.of(connection.name(), "PUT", "/rest/users")
                                .header("Content-Type", "application/json")
                                .body(user.toString()))
                .body()));
        writeObject(Resources.of(changed, connection, "HPOneView.Appliance.User"));
    }

    private void changeAccess(Connection connection, ObjectNode user) {
        Change.of(user).set("password", password);
        if (enabled || disabled) {
            user.put("enabled", enabled);
        }
        if (roles != null || scopePermissions != null) {
            user.put("replaceRoles", true);
            user.set("permissions", RolePermissions.of(resources(connection), roles, scopePermissions));
        }
    }
}
