package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;

/** Gets an address that opens the iLO of a server without a login. */
@Cmdlet(verb = "Get", noun = "HPOVIloSso", defaultParameterSet = "Default")
public final class GetHPOVIloSso extends ServerPowerCmdlet {
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @Alias("Server")
    @ValidateNotNullOrEmpty
    Object inputObject;

    @Parameter(set = "Default")
    boolean remoteConsoleOnly;

    @Parameter
    boolean iloRestSession;

    GetHPOVIloSso(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(inputObject)) {
                String uri = server(connection, given).path("uri").asText();
                boolean console = remoteConsoleOnly;
                JsonNode answer = get(connection, uri + (console ? "/remoteConsoleUrl" : "/iloSsoUrl"));
                String address =
                        answer.path(console ? "remoteConsoleUrl" : "iloSsoUrl").asText();
                writeObject(iloRestSession ? restSession(address) : address);
            }
        }
    }

    private static PSObject restSession(String address) {
        URI location = URI.create(address);
        PSObject session = PSObject.custom();
        session.put("RootUri", "https://" + location.getAuthority() + "/rest/v1");
        session.put("X-Auth-Token", location.getQuery().replaceFirst("^.*=", ""));
        return session;
    }
}
