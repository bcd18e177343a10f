package org.jwsh.modules.dpm;

import java.util.List;

/** The base of the cmdlets that start from a server: it is the named one, else the current one, else this computer. */
abstract class DPMServerCmdlet extends DPMCmdlet {
    final DPMConnection connection(String serverName) {
        DPMConnections connections = DPMConnections.of(session());
        String name = connections.nameOrCurrent(serverName);
        if (connections.named(name).isEmpty()) {
            writeWarning("Connecting to DPM server: " + name);
        }
        return connections.connect(name);
    }

    /** The connection of the first of these that was given, an object or several, else the one of the server's name. */
    final DPMConnection connection(String serverName, List<?> owners) {
        for (Object owner : owners) {
            Object first = owner instanceof Object[] several && several.length > 0 ? several[0] : owner;
            if (first instanceof DPMObject object) {
                object.connection().requireOpen();
                return object.connection();
            }
        }
        return connection(serverName);
    }
}
