package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.SecureString;

/** Makes users for SNMPv3. */
@Cmdlet(verb = "New", noun = "HPOVSnmpV3User", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.SnmpV3User")
public final class NewHPOVSnmpV3User extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String username;

    @Parameter(set = "ApplianceSnmpUser", mandatory = true)
    boolean applianceSnmpUser;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"None", "AuthOnly", "AuthAndPriv"})
    @DefaultValue("None")
    String securityLevel;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"none", "MD5", "SHA", "SHA1", "SHA256", "SHA384", "SHA512"})
    @DefaultValue("none")
    String authProtocol;

    @Parameter
    @ValidateNotNullOrEmpty
    SecureString authPassword;

    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"none", "des56", "3des", "aes128", "aes192", "aes256"})
    @DefaultValue("none")
    String privProtocol;

    @Parameter
    @ValidateNotNullOrEmpty
    SecureString privPassword;

    NewHPOVSnmpV3User(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        if (applianceSnmpUser) {
            for (Connection connection : connections()) {
                writeObject(Resources.of(
                        Resources.json(send(
                                connection, "POST", "/rest/appliance/snmpv3-trap-forwarding/users", user("userName"))),
                        connection,
                        "HPOneView.Appliance.SnmpV3User"));
            }
            return;
        }
        PSObject user = (PSObject) Resources.value(user("snmpV3UserName"));
        user.typeNames().addFirst("HPOneView.Networking.SnmpV3User");
        writeObject(user);
    }

    private ObjectNode user(String nameField) {
        return Change.create()
                .set("type", "Users")
                .set(nameField, username)
                .set("securityLevel", securityLevel == null ? "None" : securityLevel)
                .set("authenticationProtocol", authProtocol == null ? "none" : authProtocol)
                .set("authenticationPassphrase", Secret.text(authPassword))
                .set("privacyProtocol", privProtocol == null ? "none" : privProtocol)
                .set("privacyPassphrase", Secret.text(privPassword))
                .resource();
    }
}
