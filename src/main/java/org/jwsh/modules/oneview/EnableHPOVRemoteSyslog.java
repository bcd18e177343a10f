package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;

/** Starts sending the log of the appliance. */
@Cmdlet(verb = "Enable", noun = "HPOVRemoteSyslog")
@OutputType("HPOneView.Appliance.TaskResource")
public final class EnableHPOVRemoteSyslog extends ApplianceCmdlet {
    private static final String URI = "/rest/remote-syslog";

    @Parameter(position = 0)
    boolean async;

    EnableHPOVRemoteSyslog(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = (ObjectNode) get(connection, URI);
            Change.of(setting).set("enabled", true);
            writeTask(connection, send(connection, "PUT", URI, setting), async);
        }
    }
}
