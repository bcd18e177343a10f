package org.jwsh.remoting.client;

import org.jwsh.remoting.protocol.MessageType;

/** Something that a server is asked for in a pipeline of its own. */
public interface RemoteRequest {
    /** The kind of the message that asks for it. */
    MessageType type();

    /** The object of that message. */
    Object data();
}
