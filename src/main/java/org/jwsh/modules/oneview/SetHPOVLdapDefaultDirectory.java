package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;

/** Sets the directory that users are looked for in. */
@Cmdlet(
        verb = "Set",
        noun = "HPOVLdapDefaultDirectory",
        supportsShouldProcess = true,
        confirmImpact = ConfirmImpact.High)
public final class SetHPOVLdapDefaultDirectory extends ApplianceCmdlet {
    private static final String SETTINGS = "/rest/logindomains/global-settings";

    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Directory")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean disableLocalLogin;

    SetHPOVLdapDefaultDirectory(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            String name = Resources.text(PSObject.unwrap(inputObject), "name");
            String domain = name.isEmpty() ? ConnectionArgument.text(inputObject) : name;
            if (shouldProcess(connection.name(), "Make '" + domain + "' the default directory")) {
                ObjectNode settings = (ObjectNode) get(connection, SETTINGS);
                settings.putObject("defaultLoginDomain")
                        .put("type", "LoginDomainConfigInfoDto")
                        .put("name", domain)
                        .put("uri", Resources.text(PSObject.unwrap(inputObject), "uri"));
                if (disableLocalLogin) {
                    settings.put("allowLocalLogin", false);
                }
                writeObject(send(connection, "POST", SETTINGS, settings));
            }
        }
    }
}
