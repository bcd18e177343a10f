package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;

/** Gives roles to a group of a directory. */
@Cmdlet(verb = "New", noun = "HPOVLdapGroup", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.AuthDirectoryGroupRoleMapping")
public final class NewHPOVLdapGroup extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"d", "domain", "authProvider"})
    @ValidateNotNullOrEmpty
    Object directory;

    @Parameter(mandatory = true)
    @Alias({"g", "GroupName", "name"})
    @ValidateNotNullOrEmpty
    Object group;

    @Parameter(set = "Default")
    @Alias({"r", "role"})
    @ValidateNotNullOrEmpty
    Object[] roles;

    @Parameter(set = "Scope")
    @ValidateNotNullOrEmpty
    Object[] scopePermissions;

    @Parameter
    @Alias("u")
    @ValidateNotNullOrEmpty
    String username;

    @Parameter
    @Alias("p")
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter
    @ValidateNotNullOrEmpty
    PSCredential credential;

    NewHPOVLdapGroup(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            writeObject(Resources.of(
                    Resources.json(
                            send(connection, "POST", "/rest/logindomains/grouptorolemapping", mapping(connection))),
                    connection,
                    "HPOneView.Appliance.AuthDirectoryGroupRoleMapping"));
        }
    }

    private ObjectNode mapping(Connection connection) {
        String domain = Resources.text(PSObject.unwrap(directory), "name");
        String named = Resources.text(PSObject.unwrap(group), "DN");
        ObjectNode mapping = Json.object();
        mapping.put("type", "LoginDomainGroupPermission");
        mapping.put("loginDomain", domain.isEmpty() ? ConnectionArgument.text(directory) : domain);
        mapping.put("egroup", named.isEmpty() ? ConnectionArgument.text(group) : named);
        mapping.set("permissions", RolePermissions.of(resources(connection), roles, scopePermissions));
        ObjectNode body = Json.object().put("type", "Group2RolesPerGroup");
        body.set("group2PermissionPerGroup", mapping);
        new DirectoryLogin(credential, username, password).addTo(body.putObject("credentials"));
        return body;
    }
}
