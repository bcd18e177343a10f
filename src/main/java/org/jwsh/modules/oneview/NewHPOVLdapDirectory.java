package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.security.PSCredential;

/** Adds a directory whose users may log in. */
@Cmdlet(verb = "New", noun = "HPOVLdapDirectory", aliases = "New-HPOVLdap", defaultParameterSet = "AD")
@OutputType("HPOneView.Appliance.AuthDirectory")
public final class NewHPOVLdapDirectory extends ApplianceCmdlet {
    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String name;

    @Parameter(name = "AD", set = "AD", mandatory = true)
    boolean ad;

    @Parameter(set = "LDAP", mandatory = true)
    @Alias("LDAP")
    boolean openLDAP;

    @Parameter(mandatory = true)
    @Alias({"root", "rootdn"})
    @ValidateNotNullOrEmpty
    String baseDN;

    @Parameter(set = "LDAP")
    @ValidateSet({"CN", "UID"})
    @DefaultValue("CN")
    String userNamingAttribute;

    @Parameter(set = "LDAP", mandatory = true)
    @ValidateNotNullOrEmpty
    Object[] organizationalUnits;

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object[] servers;

    @Parameter
    @Alias({"u", "user"})
    @ValidateNotNullOrEmpty
    String username;

    @Parameter
    @Alias({"p", "pass"})
    @ValidateNotNullOrEmpty
    Object password;

    @Parameter(valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    PSCredential credential;

    @Parameter
    boolean serviceAccount;

    NewHPOVLdapDirectory(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode directory = Change.create()
                    .set("type", "LoginDomainConfigV600")
                    .set("name", name)
                    .set("authProtocol", openLDAP ? "LDAP" : "AD")
                    .set("baseDN", baseDN)
                    .set("directoryBindingType", serviceAccount ? "SERVICE_ACCOUNT" : "USERACCOUNT")
                    .set(
                            "userNamingAttribute",
                            openLDAP ? (userNamingAttribute == null ? "CN" : userNamingAttribute) : "UID")
                    .set("orgUnits", organizationalUnits == null ? new Object[0] : organizationalUnits)
                    .set("directoryServers", servers)
                    .resource();
            new DirectoryLogin(credential, username, password).addTo(directory.putObject("credential"));
            writeObject(Resources.of(
                    Resources.json(send(connection, "POST", "/rest/logindomains", directory)),
                    connection,
                    "HPOneView.Appliance.AuthDirectory"));
        }
    }
}
