package org.jwsh.remoting.client;

import org.jwsh.cmdlet.ProgressRecord;

/** The host of a client, as far as servers may use it. */
@FunctionalInterface
public interface HostCallHandler {
    /** A host that does nothing and has no answers. */
    HostCallHandler NONE = call -> null;

    /**
     * Does what a server asks.
     *
     * @return the answer, or null
     * @throws org.jwsh.values.NetException where the host cannot do it; the server is told
     */
    Object answer(HostCall call);

    /** Is told how far something is on the server. */
    default void progress(ProgressRecord record) {}
}
