package org.jwsh.remoting.protocol;

/** The other side sent what the protocol does not allow: the session cannot go on. */
public final class ProtocolException extends RuntimeException {
    public ProtocolException(String message) {
        super(message);
    }
}
