package org.jwsh.commands.remoting;

/** Where a command is to run: in a session that is open, or in one that is opened for it and closed afterwards. */
final class RemoteTarget {
    private final Connector connector;
    private final PSSession given;

    private RemoteTarget(Connector connector, PSSession given) {
        this.connector = connector;
        this.given = given;
    }

    static RemoteTarget of(PSSession session) {
        return new RemoteTarget(null, session);
    }

    static RemoteTarget of(Connector connector) {
        return new RemoteTarget(connector, null);
    }

    /** The name of the machine. */
    String host() {
        return given == null ? connector.host() : given.computerName();
    }

    /**
     * The session.
     *
     * @throws org.jwsh.remoting.client.TransportException where it cannot be opened
     */
    PSSession session() {
        return given == null ? new PSSession(0, connector.host(), connector, connector.open()) : given;
    }

    /** Lets the session go where it was opened for the command. */
    void done(PSSession session) {
        if (given == null && session != null) {
            session.runspace().close();
        }
    }
}
