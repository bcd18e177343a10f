package org.jwsh.simulators.oneview;

import java.util.Optional;
import java.util.Set;

/** One appliance: its sessions, its resources, and the checks that each request passes before a resource sees it. */
public final class SimulatedAppliance {
    private static final Set<String> OPEN_PATHS = Set.of(
            "/rest/version",
            "/rest/logindetails",
            "/rest/login-sessions",
            "/rest/login-sessions/smartcards",
            "/rest/appliance/eula/status",
            "/rest/appliance/eula/save",
            "/rest/appliance/progress",
            "/rest/users/changePassword");
    private static final Set<String> VERSIONLESS_PATHS = Set.of("/rest/version", "/rest/appliance/progress");

    private final String name;
    private final SimulatorSettings settings;
    private final Sessions sessions;
    private final Routes routes = new Routes();

    /**
     * @param certificate the certificate of this simulator as text, which hosts show to the appliance too
     */
    SimulatedAppliance(String name, SimulatorSettings settings, String certificate) {
        this.name = name;
        this.settings = settings;
        this.sessions = new Sessions(settings.clock(), settings.sessionIdleLimit());
        new LoginResource(settings, sessions).register(routes);
        new ApplianceNode(settings).register(routes);
        new ResourceModel(settings, certificate).register(routes);
    }

    /** How many logins have not been ended yet. */
    public int openSessions() {
        return sessions.all().size();
    }

    void expire(String sessionId) {
        sessions.close(sessionId);
    }

    /** Answers a request, refusals included. */
    Response answer(Request request) {
        try {
            checkApiVersion(request);
            Session session = session(request);
            checkPrivilege(request, session);
            return routes.dispatch(request.within(session));
        } catch (ApplianceFailure failure) {
            return Response.failure(failure);
        }
    }

    private void checkApiVersion(Request request) {
        if (VERSIONLESS_PATHS.contains(request.path())) {
            return;
        }
        int version = request.apiVersion();
        if (version > settings.currentApiVersion() || version < settings.minimumApiVersion()) {
            throw new ApplianceFailure(
                    412,
                    "UNSUPPORTED_API_VERSION",
                    "API version " + version + " is not supported; this appliance supports "
                            + settings.minimumApiVersion() + " to " + settings.currentApiVersion() + ".");
        }
    }

    private static void checkPrivilege(Request request, Session session) {
        boolean ofOwnSession = request.path().startsWith("/rest/login-sessions");
        if (session != null && !request.method().equals("GET") && !ofOwnSession && !session.mayWrite()) {
            throw ApplianceFailure.insufficientPrivilege();
        }
    }

    private Session session(Request request) {
        if (OPEN_PATHS.contains(request.path())) {
            return null;
        }
        Optional<Session> session = request.header("auth").flatMap(sessions::use);
        return session.orElseThrow(ApplianceFailure::unauthorized);
    }
}
