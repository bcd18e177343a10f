package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends requests the way a library version does: with its headers, the session's id, and refusals as {@link RequestFailure}. */
final class ApplianceRequests {
    /** The session ids that are none: no {@code auth} header is sent for them. */
    private static final Set<String> NO_SESSION = Set.of("", "TemporaryConnection");

    private static final Logger LOG = LoggerFactory.getLogger(ApplianceRequests.class);

    private final OneViewSession session;
    private final LibraryVersion library;
    private final RestClient client;

    ApplianceRequests(OneViewSession session, LibraryVersion library) {
        this(session, library, null);
    }

    private ApplianceRequests(OneViewSession session, LibraryVersion library, RestClient client) {
        this.session = session;
        this.library = library;
        this.client = client;
    }

    /** The same over a client of its own, such as one that has a certificate. */
    ApplianceRequests over(RestClient other) {
        return new ApplianceRequests(session, library, other);
    }

    private RestClient client() {
        return client == null ? session.client() : client;
    }

    /** Reads a resource of a connected appliance. */
    JsonNode get(Connection connection, String uri) {
        return Json.parse(
                send(connection, RestCall.of(connection.name(), "GET", uri)).body());
    }

    /**
     * Sends a request in the session of a connection.
     *
     * @throws RequestFailure when the appliance refuses or does not answer; the connection is no longer tracked when its
     *     session has ended and was not to be renewed
     */
    RestReply send(Connection connection, RestCall call) {
        String sessionId = connection.sessionId();
        RestReply reply = exchange(call, sessionId);
        if (connection.renewal() != null && RefusalErrors.saysTimedOut(reply)) {
            renew(connection, sessionId);
            reply = exchange(call, connection.sessionId());
        }
        if (!reply.isSuccess()) {
            ErrorBody body = ErrorBody.of(reply);
            if (RefusalErrors.endsSession(reply.status(), body)) {
                session.connections().removeConnection(connection);
                logOutQuietly(connection);
            }
            throw RequestFailure.refused(reply.status(), body, RefusalErrors.record(call, reply.status(), body));
        }
        return reply;
    }

    /** Opens a session in place of one that has timed out, unless another request has done so meanwhile. */
    private static void renew(Connection connection, String timedOut) {
        synchronized (connection) {
            if (connection.sessionId().equals(timedOut)) {
                try {
                    connection.sessionId(connection.renewal().open());
                } catch (RequestFailure refused) {
                    LOG.debug("The session on '{}' was not renewed: {}", connection.name(), refused.getMessage());
                }
            }
        }
    }

    /** Ends a login that nothing keeps track of any more; where that fails the appliance ends it when it has been idle. */
    void logOutQuietly(Connection connection) {
        try {
            exchange(logout(connection), connection.sessionId());
        } catch (RequestFailure failure) {
            LOG.debug("The session on '{}' was not ended: {}", connection.name(), failure.getMessage());
        }
    }

    /** The request that ends the session of a connection. */
    static RestCall logout(Connection connection) {
        return RestCall.of(connection.name(), "DELETE", "/rest/login-sessions").body(connection.sessionId());
    }

    /** Sends a request to an appliance that nobody is logged in to. */
    RestReply sendWithoutSession(RestCall call) {
        RestReply reply = exchange(call, "");
        if (!reply.isSuccess()) {
            ErrorBody body = ErrorBody.of(reply);
            throw RequestFailure.refused(reply.status(), body, RefusalErrors.record(call, reply.status(), body));
        }
        return reply;
    }

    /**
     * Downloads a file into a folder.
     *
     * @return the file
     * @throws RequestFailure when the appliance refuses or the file does not come whole
     */
    Path download(Connection connection, String uri, Path folder) {
        RestCall call = complete(
                RestCall.of(connection.name(), "GET", uri).header("Accept", "application/octet-stream"),
                connection.sessionId());
        try {
            RestClient.Download download = client().download(call, folder);
            if (download.file() == null) {
                ErrorBody body = ErrorBody.of(download.refusal());
                int status = download.refusal().status();
                throw RequestFailure.refused(status, body, RefusalErrors.record(call, status, body));
            }
            return download.file();
        } catch (ApplianceUnreachable e) {
            throw RequestFailure.unreachable(e);
        }
    }

    /**
     * Uploads a file.
     *
     * @throws RequestFailure when the appliance refuses or does not answer
     */
    RestReply upload(Connection connection, RestCall call, Path file) {
        try {
            RestReply reply = client().upload(complete(call, connection.sessionId()), file);
            if (!reply.isSuccess()) {
                ErrorBody body = ErrorBody.of(reply);
                throw RequestFailure.refused(reply.status(), body, RefusalErrors.record(call, reply.status(), body));
            }
            return reply;
        } catch (ApplianceUnreachable e) {
            throw RequestFailure.unreachable(e);
        }
    }

    private RestCall complete(RestCall call, String sessionId) {
        RestCall complete = call.headerUnlessSet("X-API-Version", Integer.toString(library.apiVersion()))
                .headerUnlessSet("Accept", "application/json")
                .headerUnlessSet("Accept-Language", "en_US");
        if (!NO_SESSION.contains(sessionId)) {
            complete = complete.headerUnlessSet("auth", sessionId);
        }
        return call.method().equals("DELETE") ? complete.headerUnlessSet("If-Match", "*") : complete;
    }

    private RestReply exchange(RestCall call, String sessionId) {
        try {
            return client().send(complete(call, sessionId));
        } catch (ApplianceUnreachable e) {
            throw RequestFailure.unreachable(e);
        }
    }
}
