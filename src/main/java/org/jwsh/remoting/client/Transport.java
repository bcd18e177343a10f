package org.jwsh.remoting.client;

import java.util.List;
import java.util.UUID;

/** Carries fragments to one server and back. What fails is a {@link TransportException}. */
public interface Transport extends AutoCloseable {
    /** Told what arrives, from a thread of the transport. */
    interface Listener {
        /** @param pipeline the pipeline that the fragments are for, zeros for the session */
        void received(UUID pipeline, byte[] fragments);

        /** The connection is gone; nothing more will come. */
        void lost(String reason);
    }

    /** Opens the session with its first fragments. */
    void open(UUID session, List<byte[]> fragments, Listener listener);

    /** Begins a pipeline with its first fragments. */
    void create(UUID pipeline, List<byte[]> fragments);

    /** Sends further fragments to a pipeline, or to the session where it is zeros. */
    void send(UUID pipeline, List<byte[]> fragments);

    /** Asks a pipeline to stop. */
    void signal(UUID pipeline);

    /** Says that a pipeline is not needed any more. */
    void release(UUID pipeline);

    /** Leaves the session to itself until {@link #reconnect}. */
    default void disconnect() {
        throw new TransportException("Sessions over this transport end with their connection.", null);
    }

    /** Takes the session up again, with the pipelines that run. */
    default void reconnect() {
        throw new TransportException("Sessions over this transport end with their connection.", null);
    }

    /** Ends the session and lets the connection go; doing it again changes nothing. */
    @Override
    void close();
}
