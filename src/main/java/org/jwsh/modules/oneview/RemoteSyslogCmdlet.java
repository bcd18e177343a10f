package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Parameter;

/** The base of the cmdlets that start and stop sending the log of the appliance. */
abstract class RemoteSyslogCmdlet extends ApplianceCmdlet {
    private static final String URI = "/rest/remote-syslog";

    @Parameter(position = 0)
    boolean async;

    RemoteSyslogCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Whether the log is sent from now on. */
    abstract boolean enabled();

    @Override
    protected final void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = (ObjectNode) get(connection, URI);
            Change.of(setting).set("enabled", enabled());
            writeTask(connection, send(connection, "PUT", URI, setting), async);
        }
    }
}
