package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.security.SecureString;

/** Shows the groups that a directory has. */
@Cmdlet(verb = "Show", noun = "HPOVLdapGroups", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.AuthDirectory.Group")
public final class ShowHPOVLdapGroups extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"d", "domain", "AuthProvider"})
    @ValidateNotNullOrEmpty
    Object directory;

    @Parameter(set = "Default")
    @Alias("u")
    @ValidateNotNullOrEmpty
    String userName;

    @Parameter(set = "Default")
    @Alias("p")
    @ValidateNotNullOrEmpty
    SecureString password;

    @Parameter(set = "PSCredential")
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter
    @ValidateNotNullOrEmpty
    String groupName;

    ShowHPOVLdapGroups(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String domain = Resources.text(PSObject.unwrap(directory), "name");
            ObjectNode search = Json.object().put("type", "LoginDomainGroupSearch");
            search.put("authLoginDomain", domain.isEmpty() ? ConnectionArgument.text(directory) : domain);
            Change.of(search).set("searchString", groupName);
            new DirectoryLogin(credential, userName, password).addTo(search);
            JsonNode found = request(() -> Json.parse(requests()
                    .send(
                            connection,
                            RestCall.of(connection.name(), "POST", "/rest/logindomains/groups")
                                    .header("Content-Type", "application/json")
                                    .body(search.toString()))
                    .body()));
            for (JsonNode group : found.path("members")) {
                writeObject(Resources.of(group, connection, "HPOneView.Appliance.AuthDirectory.Group"));
            }
        }
    }
}
