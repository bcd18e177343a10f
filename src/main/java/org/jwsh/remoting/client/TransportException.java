package org.jwsh.remoting.client;

/** The server cannot be reached, refuses, or is gone; the message tells it to people. */
public final class TransportException extends RuntimeException {
    public TransportException(String message, Throwable cause) {
        super(message, cause);
    }
}
