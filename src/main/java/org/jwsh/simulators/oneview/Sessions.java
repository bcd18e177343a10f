package org.jwsh.simulators.oneview;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The open logins of one appliance; a login that stays idle for longer than the time-out is gone. */
final class Sessions {
    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final Map<String, Instant> lastUse = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final Duration idleLimit;

    Sessions(InstantSource clock, Duration idleLimit) {
        this.clock = clock;
        this.idleLimit = idleLimit;
    }

    Session open(String userName, String loginDomain, String clientHost, List<Permission> permissions) {
        Session session =
                new Session(newId(), userName, loginDomain, clientHost, clock.instant(), List.copyOf(permissions));
        remember(session);
        return session;
    }

    /** The live session of this id; asking counts as use. */
    Optional<Session> use(String id) {
        Optional<Session> session = peek(id);
        session.ifPresent(live -> lastUse.put(live.id(), clock.instant()));
        return session;
    }

    /** The live session of this id; asking does not prolong it. */
    Optional<Session> peek(String id) {
        Session session = id == null ? null : open.get(id);
        if (session != null && idle(session).compareTo(idleLimit) > 0) {
            close(id);
            return Optional.empty();
        }
        return Optional.ofNullable(session);
    }

    /** Replaces a session by one with other active permissions and a new id; the old id is dead afterwards. */
    Session replace(Session session, List<Permission> permissions) {
        close(session.id());
        Session renewed = session.renewed(newId(), List.copyOf(permissions));
        remember(renewed);
        return renewed;
    }

    boolean close(String id) {
        lastUse.remove(id);
        return open.remove(id) != null;
    }

    Collection<Session> all() {
        return List.copyOf(open.values());
    }

    private void remember(Session session) {
        lastUse.put(session.id(), clock.instant());
        open.put(session.id(), session);
    }

    private Duration idle(Session session) {
        return Duration.between(lastUse.getOrDefault(session.id(), session.created()), clock.instant());
    }

    private String newId() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
