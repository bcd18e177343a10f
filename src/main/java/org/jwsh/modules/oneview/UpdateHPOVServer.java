package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.security.PSCredential;

/** Lets the appliance read servers again. */
@Cmdlet(verb = "Update", noun = "HPOVServer")
public final class UpdateHPOVServer extends ServerPowerCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias({"name", "Server"})
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter
    boolean async;

    @Parameter
    String hostname;

    @Parameter
    PSCredential credential;

    UpdateHPOVServer(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(inputObject)) {
                ObjectNode refresh = Json.object().put("refreshState", "RefreshPending");
                if (credential != null) {
                    refresh.put("username", credential.userName());
                    refresh.put("password", Secret.text(credential.password()));
                    Change.of(refresh).set("hostname", hostname);
                }
                String uri = server(connection, given).path("uri").asText() + "/refreshState";
                writeTask(connection, send(connection, "PUT", uri, refresh), async);
            }
        }
    }
}
