package org.jwsh.commands.remoting;

import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.TransportException;

/** A way to another machine. */
interface Connector {
    /** The name of the machine. */
    String host();

    /** The transport as sessions show it: {@code SSH} or {@code WSMan}. */
    String transport();

    /** The session configuration that is asked for. */
    String configuration();

    /** An expression that opens another session on the same machine, for scripts that are run later. */
    String expression();

    /** @throws TransportException where there is no session to be had */
    RemoteRunspace open();
}
