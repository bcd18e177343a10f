package org.jwsh.modules.dpm;

import org.jwsh.cmdlet.PSCmdlet;

/** The base of the cmdlets that start from a server: it is the named one, else the current one, else this computer. */
abstract class DPMServerCmdlet extends PSCmdlet {
    final DPMConnection connection(String serverName) {
        DPMConnections connections = DPMConnections.of(session());
        if (serverName == null && connections.current().isPresent()) {
            return connections.current().get();
        }
        String name = serverName == null ? "localhost" : serverName;
        if (connections.named(name).isEmpty()) {
            writeWarning("Connecting to DPM server: " + name);
        }
        return connections.connect(name);
    }
}
