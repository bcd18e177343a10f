package org.jwsh.simulators.oneview;

import java.time.Duration;

/** Something that goes wrong while a request is answered. */
public sealed interface Fault {
    /** The answer comes this much later, and is then the usual one. */
    record Latency(Duration delay) implements Fault {}

    /**
     * The answer is an error body with this status.
     *
     * @param retryAfterSeconds value of the {@code Retry-After} header, negative for no header
     */
    record Refusal(int status, String errorCode, int retryAfterSeconds) implements Fault {}

    /** The answer has this status and a body that is not JSON. */
    record Garbage(int status, String body) implements Fault {}

    /** The connection is closed without an answer. */
    record DroppedConnection() implements Fault {}

    /** The session of the request has just timed out; the request is then answered as usual. */
    record ExpiredSession() implements Fault {}
}
