package org.jwsh.remoting.wsman;

import java.io.IOException;

/** Takes envelopes to a service and brings the answers. Safe for several threads. */
interface WsmanChannel extends AutoCloseable {
    /**
     * An answer.
     *
     * @param status as HTTP has it
     * @param envelope what came with it, maybe nothing
     */
    record Answer(int status, byte[] envelope) {}

    /** @throws IOException where the service cannot be reached */
    Answer exchange(byte[] envelope) throws IOException;

    /** Lets the connections go. */
    @Override
    void close();
}
