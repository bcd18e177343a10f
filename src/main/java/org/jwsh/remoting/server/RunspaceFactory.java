package org.jwsh.remoting.server;

import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Streams;

/** Makes the sessions in which a server runs the commands of its clients. */
@FunctionalInterface
public interface RunspaceFactory {
    /** @param streams where what the session itself writes goes, outside of any pipeline; its host is a {@link RemoteHost} */
    ExecutionContext create(Streams streams);

    /** Whether a session begins with a command of the server's, whose end is told to the client. */
    default boolean beginsWithCommand() {
        return false;
    }
}
