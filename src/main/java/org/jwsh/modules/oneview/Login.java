package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/**
 * The requests of a login, in order. Nothing is left behind by one that fails: a session that was opened on the appliance is
 * closed again, and the connection is tracked only once it is complete.
 */
final class Login {
    private static final String LOCAL = "LOCAL";

    private final ApplianceRequests requests;
    private final LibraryVersion library;
    private final String host;

    Login(ApplianceRequests requests, LibraryVersion library, String host) {
        this.requests = requests;
        this.library = library;
        this.host = host;
    }

    /** Fails with {@code LibraryTooNew} when the appliance does not speak the library's API version. */
    void checkVersion() {
        int current = json(RestCall.of(host, "GET", "/rest/version"))
                .path("currentVersion")
                .asInt();
        if (current > 0 && current < library.apiVersion()) {
            throw RequestFailure.of(
                    OneViewTypes.NOT_IMPLEMENTED,
                    "LibraryTooNew",
                    ErrorCategory.OperationStopped,
                    host,
                    "The appliance '" + host + "' speaks API version " + current + ", but " + library.moduleName()
                            + " needs " + library.apiVersion() + " or later.");
        }
    }

    /**
     * Asks what the appliance wants to be known before a login.
     *
     * @param showMessage receives the login message when there is one
     * @return the directory that is meant when the user names none
     */
    String defaultLoginDomain(Consumer<String> showMessage) {
        JsonNode details = json(RestCall.of(host, "GET", "/rest/logindetails"));
        String message = details.path("loginMessage").path("message").asText("");
        if (!message.isEmpty()) {
            showMessage.accept(message);
        }
        JsonNode domain = details.path("defaultLoginDomain");
        String name = domain.isObject() ? domain.path("name").asText("") : domain.asText("");
        return name.isBlank() ? LOCAL : name;
    }

    /** Opens a session by name and password. */
    Connection withPassword(int connectionId, String userName, char[] password, String domain, boolean acknowledge) {
        ObjectNode body = Json.object();
        body.put("userName", userName);
        body.put("password", new String(password));
        body.put("authLoginDomain", domain);
        if (acknowledge) {
            body.put("loginMsgAck", true);
        }
        JsonNode opened;
        try {
            opened = json(RestCall.of(host, "POST", "/rest/login-sessions").body(body.toString()));
        } catch (RequestFailure failure) {
            throw translated(
                    failure,
                    "AuthenticationDirectoryNotFound",
                    ErrorCategory.ObjectNotFound,
                    "AuthLoginDomain",
                    "The directory '" + domain + "' is not configured on the appliance '" + host + "'.");
        }
        return new Connection(connectionId, host, sessionId(opened), userName, domain, Connection.AuthType.Credentials);
    }

    /**
     * Opens a session by the client certificate of the TLS connection.
     *
     * @param client makes connections with that certificate
     */
    Connection withCertificate(int connectionId, RestClient client, boolean acknowledge) {
        RestCall call = RestCall.of(host, "POST", "/rest/login-sessions/smartcards");
        JsonNode opened;
        try {
            RestCall complete = acknowledge ? call.header("X-LoginMsgAck", "True") : call;
            opened = Json.parse(
                    requests.over(client).sendWithoutSession(complete).body());
        } catch (RequestFailure failure) {
            throw translated(
                    failure,
                    "TwoFactorAuthenticationNotEnabled",
                    ErrorCategory.PermissionDenied,
                    "Certificate",
                    "Two-factor authentication is not enabled on the appliance '" + host + "'.");
        }
        return new Connection(
                connectionId,
                host,
                sessionId(opened),
                opened.path("userName").asText(),
                opened.path("authLoginDomain").asText(),
                Connection.AuthType.Certificate);
    }

    /** Fills in what the appliance says of itself and of the session; closes the session again when it cannot. */
    void complete(Connection connection) {
        try {
            connection.applianceSecurityRoles(roles(connection));
            connection.applianceType(applianceType(connection));
            connection.activePermissions(permissions(connection));
        } catch (RuntimeException failure) {
            requests.logOutQuietly(connection);
            throw failure;
        }
    }

    private List<Object> roles(Connection connection) {
        List<Object> names = new ArrayList<>();
        try {
            for (JsonNode role : requests.get(connection, "/rest/roles").path("members")) {
                names.add(role.path("roleName").asText());
            }
        } catch (RequestFailure failure) {
            if (!failure.record().errorId().equals("InsufficientPrivilege")) {
                throw failure;
            }
        }
        return names;
    }

    private String applianceType(Connection connection) {
        JsonNode node = requests.get(connection, "/rest/appliance/nodeinfo/version");
        return switch (node.path("platformType").asText()) {
            case "hardware" -> "Composer";
            case "vm" -> "VMA";
            default -> "";
        };
    }

    private List<Object> permissions(Connection connection) {
        RestCall call = RestCall.of(host, "GET", "/rest/sessions").header("Session-ID", connection.sessionId());
        List<Object> permissions = new ArrayList<>();
        for (JsonNode each : Json.parse(requests.send(connection, call).body()).path("permissions")) {
            String scopeUri =
                    each.path("scopeUri").isTextual() ? each.path("scopeUri").asText() : null;
            String scopeName = scopeUri == null
                    ? "AllResources"
                    : requests.get(connection, scopeUri).path("name").asText();
            permissions.add(new ConnectionPermission(
                    each.path("roleName").asText(),
                    scopeName,
                    scopeUri,
                    each.path("active").asBoolean()));
        }
        return permissions;
    }

    private JsonNode json(RestCall call) {
        return Json.parse(requests.sendWithoutSession(call).body());
    }

    private String sessionId(JsonNode opened) {
        String id = opened.path("sessionID").asText("");
        if (id.isEmpty()) {
            throw RequestFailure.of(
                    OneViewTypes.AUTH_SESSION,
                    "NoSessionReturned",
                    ErrorCategory.InvalidResult,
                    "Appliance:" + host,
                    "The appliance '" + host + "' accepted the login but returned no session.");
        }
        return id;
    }

    private static RequestFailure translated(
            RequestFailure failure, String notFoundId, ErrorCategory category, String target, String message) {
        if (failure.status() == 404) {
            return RequestFailure.of(OneViewTypes.RESOURCE_NOT_FOUND, notFoundId, category, target, message);
        }
        if (failure.record().errorId().equals("PasswordExpired")) {
            var exception = OneViewTypes.exception(OneViewTypes.PASSWORD_CHANGE, failure.getMessage(), null);
            var record = new ErrorRecord(exception, "PasswordExpired", ErrorCategory.PermissionDenied, "Username");
            return RequestFailure.refused(failure.status(), failure.body(), record);
        }
        return failure;
    }
}
