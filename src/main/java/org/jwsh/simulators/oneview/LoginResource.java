package org.jwsh.simulators.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Logging in and out: {@code /rest/logindetails}, {@code /rest/login-sessions}, {@code /rest/sessions} and who is logged in. */
final class LoginResource {
    private static final String LOCAL = "LOCAL";

    private final SimulatorSettings settings;
    private final Sessions sessions;

    LoginResource(SimulatorSettings settings, Sessions sessions) {
        this.settings = settings;
        this.sessions = sessions;
    }

    void register(Routes routes) {
        routes.on("GET", "/rest/logindetails", request -> Response.ok(loginDetails()))
                .on("POST", "/rest/login-sessions", this::login)
                .on("POST", "/rest/login-sessions/smartcards", this::loginWithCertificate)
                .on("DELETE", "/rest/login-sessions", this::logout)
                .on("POST", "/rest/login-sessions/auth-token", this::activatePermissions)
                .on("GET", "/rest/sessions", this::session)
                .on("GET", "/rest/active-user-sessions", request -> Response.ok(activeUserSessions()));
    }

    private ObjectNode loginDetails() {
        ObjectNode details = Json.object();
        details.put("allowLocalLogin", true);
        var domains = details.putArray("configuredLoginDomains");
        loginDomains().forEach(name -> domains.add(loginDomain(name)));
        details.set("defaultLoginDomain", loginDomain(LOCAL));
        ObjectNode message = details.putObject("loginMessage");
        message.put("message", settings.loginMessage() == null ? "" : settings.loginMessage());
        message.put("acknowledgementRequired", settings.acknowledgesLoginMessage());
        details.put("twoFactorAuthenticationEnabled", true);
        return details;
    }

    private static ObjectNode loginDomain(String name) {
        ObjectNode domain = Json.object();
        domain.put("type", "LoginDomainDetails");
        domain.put("authProtocol", name.equals(LOCAL) ? LOCAL : "AD");
        domain.put("name", name);
        domain.put("loginDomain", name.equals(LOCAL) ? "0" : name);
        return domain;
    }

    private List<String> loginDomains() {
        List<String> names = new ArrayList<>(List.of(LOCAL));
        for (Account account : settings.accounts()) {
            if (names.stream().noneMatch(account.loginDomain()::equalsIgnoreCase)) {
                names.add(account.loginDomain());
            }
        }
        return names;
    }

    private Response login(Request request) {
        ObjectNode body = request.jsonObject();
        String domain = domainOf(body.path("authLoginDomain"));
        if (!settings.accounts().isEmpty() && loginDomains().stream().noneMatch(domain::equalsIgnoreCase)) {
            throw new ApplianceFailure(
                    404, "AUTHN_AUTH_FAIL_LOGINDOMAINNOTFOUND", "The directory " + domain + " is not configured.");
        }
        Account account = authenticate(
                body.path("userName").asText(), body.path("password").asText(), domain);
        if (account.passwordExpired()) {
            throw new ApplianceFailure(
                    403,
                    "PASSWORD_CHANGE_REQUIRED",
                    "The password of this user has expired.",
                    "Change the password and log in again.");
        }
        requireAcknowledgement(body.path("loginMsgAck").asBoolean());
        return opened(request, account);
    }

    private Response loginWithCertificate(Request request) {
        if (request.clientSubject() == null) {
            throw new ApplianceFailure(404, "AUTHN_CLIENT_CERTIFICATE_MISSING", "No client certificate was presented.");
        }
        requireAcknowledgement(
                request.header("x-loginmsgack").map(Boolean::parseBoolean).orElse(false));
        return opened(request, Account.administrator(request.clientSubject(), null));
    }

    private static String domainOf(JsonNode domain) {
        String name = domain.isObject() ? domain.path("name").asText() : domain.asText();
        return name.isBlank() ? LOCAL : name;
    }

    private Account authenticate(String userName, String password, String domain) {
        if (settings.accounts().isEmpty() && !userName.isBlank() && !password.isBlank()) {
            return Account.administrator(userName, null).inDirectory(domain);
        }
        return settings.accounts().stream()
                .filter(known -> known.userName().equalsIgnoreCase(userName)
                        && known.loginDomain().equalsIgnoreCase(domain)
                        && (known.password() == null || known.password().equals(password)))
                .findFirst()
                .orElseThrow(() -> ApplianceFailure.invalid(
                        domain.equalsIgnoreCase(LOCAL) ? "AUTHN_AUTH_FAIL" : "AUTHN_AUTH_DIR_FAIL",
                        "Invalid user name or password."));
    }

    private void requireAcknowledgement(boolean acknowledged) {
        if (settings.acknowledgesLoginMessage() && !acknowledged) {
            throw ApplianceFailure.invalid(
                    "AUTHN_LOGIN_MESSAGE_ACKNOWLEDGMENT_REQUIRED", "The login message must be acknowledged.");
        }
    }

    private Response opened(Request request, Account account) {
        if (account.roles().isEmpty()) {
            throw ApplianceFailure.invalid("AUTHN_AUTH_FAIL_NO_ROLES", "The user has no role on this appliance.");
        }
        List<Permission> permissions = account.roles().stream()
                .map(role -> new Permission(role, null, true))
                .toList();
        Session session = sessions.open(
                account.userName(),
                account.loginDomain(),
                request.header("x-client-address").orElse("127.0.0.1"),
                permissions);
        ObjectNode body = Json.object();
        body.put("type", "LoginSessionIdDTO");
        body.put("sessionID", session.id());
        body.put("userName", session.userName());
        body.put("authLoginDomain", session.loginDomain());
        body.put("partnerData", "");
        return Response.ok(body);
    }

    private Response logout(Request request) {
        if (request.header("auth").filter(sessions::close).isEmpty()) {
            throw ApplianceFailure.invalid("AUTHN_LOGOUT_FAILED", "There is no session with this id.");
        }
        return Response.noContent();
    }

    private Response activatePermissions(Request request) {
        ObjectNode body = request.jsonObject();
        List<Permission> permissions = request.session().permissions().stream()
                .map(permission -> permission.activated(names(body.path("permissionsToActivate"), permission)))
                .toList();
        ObjectNode answer = Json.object();
        answer.put("sessionID", sessions.replace(request.session(), permissions).id());
        return Response.ok(answer);
    }

    private static boolean names(JsonNode wanted, Permission permission) {
        for (JsonNode each : wanted) {
            String scopeUri =
                    each.path("scopeUri").isTextual() ? each.path("scopeUri").asText() : null;
            if (each.path("roleName").asText().equalsIgnoreCase(permission.roleName())
                    && Objects.equals(scopeUri, permission.scopeUri())) {
                return true;
            }
        }
        return false;
    }

    private Response session(Request request) {
        Optional<Session> session = request.header("session-id").flatMap(sessions::peek);
        ObjectNode body = Json.object();
        var permissions = body.putArray("permissions");
        session.orElseThrow(() -> ApplianceFailure.notFound("/rest/sessions"))
                .permissions()
                .forEach(permission -> permissions.add(permission.json()));
        body.put("userName", session.orElseThrow().userName());
        body.put("authLoginDomain", session.orElseThrow().loginDomain());
        return Response.ok(body);
    }

    private ObjectNode activeUserSessions() {
        List<ObjectNode> members = new ArrayList<>();
        for (Session session : sessions.all()) {
            ObjectNode member = Json.object();
            member.put("username", session.userName());
            member.put("loginDomain", session.loginDomain());
            member.put("clientHost", session.clientHost());
            member.put("timeCreated", session.created().toEpochMilli());
            members.add(member);
        }
        return Json.collection("ActiveUserSessionCollection", "/rest/active-user-sessions", members);
    }
}
