package org.jwsh.remoting.client;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a client brings to a session.
 *
 * @param ids gives the identifier of the session, then one for each pipeline
 * @param patience how long the server may take to open the session
 * @param width the columns of the host that the server may ask, or 0 for no host
 * @param protocol the version of the protocol that the client says it speaks
 * @param rehydrates whether objects of the few types that can be made again are, rather than left as their properties
 */
public record ClientSettings(Supplier<UUID> ids, Duration patience, int width, String protocol, boolean rehydrates) {
    private static final String NEWEST = "2.4";

    /** Without a host. */
    public ClientSettings(Duration patience) {
        this(UUID::randomUUID, patience, 0, NEWEST, true);
    }

    /** With a host of that width. */
    public ClientSettings withHost(int columns) {
        return new ClientSettings(ids, patience, columns, protocol, rehydrates);
    }

    /** With identifiers of the caller's choice. */
    public ClientSettings withIds(Supplier<UUID> chosen) {
        return new ClientSettings(chosen, patience, width, protocol, rehydrates);
    }

    /** With all objects left as their properties. */
    public ClientSettings withBareObjects() {
        return new ClientSettings(ids, patience, width, protocol, false);
    }
}
