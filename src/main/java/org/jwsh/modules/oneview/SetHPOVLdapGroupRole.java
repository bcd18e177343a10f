package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Changes the roles of a group of a directory. */
@Cmdlet(verb = "Set", noun = "HPOVLdapGroupRole", defaultParameterSet = "Role")
@OutputType("HPOneView.Appliance.AuthDirectoryGroupRoleMapping")
public final class SetHPOVLdapGroupRole extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"g", "name", "GroupName", "Group"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(
            set = {"Role", "RoleAndScope"},
            mandatory = true)
    @Alias({"r", "role"})
    @ValidateNotNullOrEmpty
    Object[] roles;

    @Parameter(
            set = {"Scope", "RoleAndScope"},
            mandatory = true)
    @ValidateNotNullOrEmpty
    Object[] scopePermissions;

    @Parameter
    @Alias("u")
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter
    @Alias("p")
    @ValidateNotNullOrEmpty
    SecureString password;

    @Parameter
    @ValidateNotNullOrEmpty
    PSCredential credential;

    SetHPOVLdapGroupRole(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ConnectionArgument.elements(inputObject).forEach(group -> change(connection, Resources.json(group)));
        }
    }

    private void change(Connection connection, JsonNode group) {
        ObjectNode mapping = Json.object();
        mapping.put("type", "LoginDomainGroupPermission");
        mapping.put("loginDomain", group.path("loginDomain").asText());
        mapping.put("egroup", group.path("egroup").asText());
        mapping.set("permissions", RolePermissions.of(resources(connection), roles, scopePermissions));
        ObjectNode body = Json.object().put("type", "Group2RolesPerGroup");
        body.set("group2PermissionPerGroup", mapping);
        new DirectoryLogin(credential, userName, password).addTo(body.putObject("credentials"));
        writeObject(Resources.of(
                Resources.json(send(connection, "PUT", "/rest/logindomains/grouptorolemapping", body)),
                connection,
                "HPOneView.Appliance.AuthDirectoryGroupRoleMapping"));
    }
}
