package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** The base of the cmdlets that act on servers themselves. A profile may stand for the server it is assigned to. */
abstract class ServerPowerCmdlet extends ApplianceCmdlet {
    private static final ResourceArgument.Missing MISSING =
            new ResourceArgument.Missing("ServerHardwareResourceNotFound", OneViewTypes.SERVER_HARDWARE, "InputObject");

    ServerPowerCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Presses the power button of servers; a server that is in the wanted state already is left alone. */
    final void changePower(Object servers, String state, String control, boolean async) {
        for (Connection connection : connections()) {
            for (Object given : ConnectionArgument.elements(servers)) {
                JsonNode server = server(connection, given);
                boolean press = control.equals("MomentaryPress") || control.equals("PressAndHold");
                if (press && server.path("powerState").asText().equals(state)) {
                    writeVerbose("'" + server.path("name").asText() + "' is " + state + " already.");
                } else if (isConfirmed(server, state, control)) {
                    ObjectNode body = Json.object().put("powerState", state).put("powerControl", control);
                    String uri = server.path("uri").asText() + "/powerState";
                    writeTask(connection, send(connection, "PUT", uri, body), async);
                }
            }
        }
    }

    /** The server that an argument means, as it is now. */
    final JsonNode server(Connection connection, Object given) {
        Object value = PSObject.unwrap(given);
        if (Resources.text(value, "category").equals("server-profiles")) {
            String uri = Resources.text(value, "serverHardwareUri");
            if (uri.isEmpty()) {
                throw terminatingError(new ErrorRecord(
                        OneViewTypes.exception(
                                OneViewTypes.SERVER_PROFILE,
                                "The server profile '" + Resources.text(value, "name") + "' is assigned to no server.",
                                null),
                        "ServerProfileUnassigned",
                        ErrorCategory.InvalidArgument,
                        "InputObject"));
            }
            return get(connection, uri);
        }
        return resources(connection).current(given, MISSING, "server-hardware");
    }

    private boolean isConfirmed(JsonNode server, String state, String control) {
        boolean harmless = state.equals("On") && control.equals("MomentaryPress");
        return harmless || shouldProcess(server.path("name").asText(), "Set the power state to " + state);
    }
}
