package org.jwsh.modules.oneview;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<String> trustedHosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> switches = new HashSet<>();
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

    /** The appliances that scripts of the original library said they had connected to. */
    Set<String> trustedHosts() {
        return trustedHosts;
    }

    /** The switches of the original's tracing that are on. */
    Set<String> switches() {
        return switches;
    }

    void switchTo(String name, boolean on) {
        if (on) {
            switches.add(name);
        } else {
            switches.remove(name);
        }
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
