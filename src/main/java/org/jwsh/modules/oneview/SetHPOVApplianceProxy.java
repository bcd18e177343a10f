package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.security.SecureString;

/** Sets the proxy server of the appliance. */
@Cmdlet(verb = "Set", noun = "HPOVApplianceProxy", defaultParameterSet = "Default")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVApplianceProxy extends ApplianceCmdlet {
    private static final String URI = "/rest/appliance/proxy-config";

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String hostname;

    @Parameter(mandatory = true, position = 1)
    int port;

    @Parameter
    boolean https;

    @Parameter(set = "Authentication", mandatory = true)
    @ValidateNotNullOrEmpty
    String username;

    @Parameter(set = "Authentication", mandatory = true)
    @ValidateNotNullOrEmpty
    SecureString password;

    @Parameter
    boolean async;

    SetHPOVApplianceProxy(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = (ObjectNode) get(connection, URI);
            Change.of(setting)
                    .set("server", hostname)
                    .set("port", port)
                    .set("communicationProtocol", https ? "HTTPS" : "HTTP")
                    .set("username", username)
                    .set("password", Secret.text(password));
            writeTask(connection, send(connection, "PUT", URI, setting), async);
        }
    }
}
