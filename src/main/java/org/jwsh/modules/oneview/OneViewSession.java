package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.CmdletSession;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/**
 * What one session knows of appliances: its connections, the way to them, and which library version it has loaded. The
 * network is the session's {@link ApplianceNetwork} state, so that a host can put its own in place before the first use.
 */
public final class OneViewSession {
    /** The variable that holds the connections. */
    static final String TRACKER = "global:ConnectedSessions";

    private final ApplianceNetwork network;
    private final ConnectedSessionsList connections;
    private RestClient client;
    private LibraryVersion loaded;

    private OneViewSession(ApplianceNetwork network) {
        OneViewTypes.register();
        this.network = network;
        this.connections = new ConnectedSessionsList();
    }

    static OneViewSession of(CmdletSession session) {
        ApplianceNetwork network = session.state(ApplianceNetwork.class, ApplianceNetwork::standard);
        return session.state(OneViewSession.class, () -> new OneViewSession(network));
    }

    ConnectedSessionsList connections() {
        return connections;
    }

    ApplianceNetwork network() {
        return network;
    }

    synchronized RestClient client() {
        if (client == null) {
            client = new RestClient(network, Patience.standard());
        }
        return client;
    }

    /**
     * Loads a library version.
     *
     * @throws NetException with the record {@code CannotLoadMultipleLibraries} when another version is loaded
     */
    void load(LibraryVersion library, CmdletSession session) {
        if (loaded != null && loaded != library) {
            throw NetException.of(
                            OneViewTypes.INVALID_OPERATION,
                            "The module " + library.moduleName() + " cannot be imported because " + loaded.moduleName()
                                    + " is loaded in this session. Remove that module first.")
                    .withRecord("CannotLoadMultipleLibraries", ErrorCategory.ResourceExists, library.moduleName());
        }
        loaded = library;
        session.variable(TRACKER, connections);
    }

    /** Lets go of the connections' resources; logins that were not ended stay open on their appliances. */
    synchronized void unload() {
        loaded = null;
        connections.clear();
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
