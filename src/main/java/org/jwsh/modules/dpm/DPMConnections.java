package org.jwsh.modules.dpm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jwsh.cmdlet.CmdletSession;

/**
 * The DPM sessions of a PowerShell session, the newest last: that one is meant where no server is named, and its server's
 * cmdlets are the ones that stand-ins here run. The transport is the session's {@link DPMTransport} state, so that a host can
 * put its own in place before the first use.
 */
final class DPMConnections {
    private final CmdletSession session;
    private final DPMTransport transport;
    private final ServerCmdlets cmdlets;
    private final List<DPMConnection> open = new ArrayList<>();

    private DPMConnections(CmdletSession session, DPMTransport transport) {
        this.session = session;
        this.transport = transport;
        this.cmdlets = new ServerCmdlets(session);
    }

    static DPMConnections of(CmdletSession session) {
        DPMTransport transport = session.state(DPMTransport.class, RemotingTransport::new);
        return session.state(DPMConnections.class, () -> new DPMConnections(session, transport));
    }

    /** The connection with a server of that name, which is opened when there is none. */
    DPMConnection connect(String serverName) {
        return named(serverName).orElseGet(() -> {
            DPMConnection connection = DPMConnection.open(serverName, session, transport);
            open.add(connection);
            cmdlets.importFrom(connection);
            return connection;
        });
    }

    Optional<DPMConnection> named(String serverName) {
        return open.stream()
                .filter(c -> c.serverName().equalsIgnoreCase(serverName))
                .findFirst();
    }

    /** The servers with an open session, in the order in which the sessions were opened. */
    List<String> serverNames() {
        return open.stream().map(DPMConnection::serverName).toList();
    }

    /** The connection that is meant where no server is named. */
    Optional<DPMConnection> current() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    /** The name of a server, where none is given that of the current connection or this computer's. */
    String nameOrCurrent(String given) {
        return given != null ? given : current().map(DPMConnection::serverName).orElse("localhost");
    }

    /** Closes a connection; the stand-ins run the cmdlets of the one that is current then. */
    void close(DPMConnection connection) {
        boolean wasCurrent = open.getLast() == connection;
        open.remove(connection);
        connection.close();
        if (wasCurrent) {
            current().ifPresent(cmdlets::importFrom);
        }
    }

    /** Closes every connection, and takes the stand-ins away. */
    void closeAll() {
        for (DPMConnection connection : List.copyOf(open)) {
            open.remove(connection);
            connection.close();
        }
        cmdlets.remove();
    }
}
