package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jwsh.values.PSObject;

/** The base of the cmdlets that choose which permissions of a session are in use. */
abstract class PermissionCmdlet extends ApplianceCmdlet {
    PermissionCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Makes the wanted permissions the active ones; the session gets a new id. */
    final void activate(Connection connection, List<Object> wanted) {
        ObjectNode body = Json.object();
        body.put("sessionID", connection.sessionId());
        var permissions = body.putArray("permissionsToActivate");
        for (Object each : wanted) {
            if (PSObject.unwrap(each) instanceof ConnectionPermission permission) {
                permissions.addObject().put("roleName", permission.roleName()).put("scopeUri", permission.scopeUri());
            }
        }
        RestCall call = RestCall.of(connection.name(), "POST", "/rest/login-sessions/auth-token")
                .body(body.toString());
        JsonNode answer =
                request(() -> Json.parse(requests().send(connection, call).body()));
        connection.sessionId(answer.path("sessionID").asText());
        for (Object each : connection.activePermissions()) {
            ConnectionPermission permission = (ConnectionPermission) each;
            permission.activate(wanted.stream().anyMatch(chosen -> isSame(chosen, permission)));
        }
        writeObject(connection.activePermissions(), true);
    }

    private static boolean isSame(Object chosen, ConnectionPermission permission) {
        return PSObject.unwrap(chosen) instanceof ConnectionPermission other
                && other.roleName().equalsIgnoreCase(permission.roleName())
                && Objects.equals(other.scopeUri(), permission.scopeUri());
    }
}
