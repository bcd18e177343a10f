package org.jwsh.modules.dpm;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/**
 * The DPM sessions of a PowerShell session, the newest last: that one is meant where no server is named. The transport is the
 * session's {@link DPMTransport} state, so that a host can put its own in place before the first use.
 */
final class DPMConnections {
    private final DPMTransport transport;
    private final List<DPMConnection> open = new ArrayList<>();

    private DPMConnections(DPMTransport transport) {
        this.transport = transport;
    }

    static DPMConnections of(CmdletSession session) {
        DPMTransport transport = session.state(DPMTransport.class, DPMConnections::networkTransport);
        return session.state(DPMConnections.class, () -> new DPMConnections(transport));
    }

    /** The connection with a server of that name, which is opened when there is none. */
    DPMConnection connect(String serverName) {
        return named(serverName).orElseGet(() -> {
            try {
                DPMConnection connection = new DPMConnection(serverName, transport.connect(serverName));
                open.add(connection);
                return connection;
            } catch (DPMRefusal refusal) {
                throw DPMErrors.exception(refusal, serverName);
            }
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

    /** Closes a connection here and on the server; here also when the server does not answer any more. */
    void close(DPMConnection connection) {
        open.remove(connection);
        try {
            connection.close();
        } catch (IOException lost) {
            throw NetException.of(
                            DPMErrors.INVALID_OPERATION,
                            "The DPM server '" + connection.serverName()
                                    + "' did not confirm the end of the session; it is closed on this side.",
                            lost)
                    .withRecord("DPMConnectionLost", ErrorCategory.ConnectionError, connection.serverName());
        }
    }

    /** Closes every connection, whether or not its server still answers. */
    void closeAll() {
        for (DPMConnection connection : List.copyOf(open)) {
            try {
                close(connection);
            } catch (NetException serverIsGone) {
                open.remove(connection);
            }
        }
    }

    private static DPMTransport networkTransport() {
        try {
            return new TlsTransport(
                    name -> new InetSocketAddress(name, TlsTransport.PORT), SSLContext.getDefault(), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no TLS.", e);
        }
    }
}
