package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;

/** Sets where the appliance sends its log. */
@Cmdlet(verb = "Set", noun = "HPOVRemoteSyslog")
@OutputType("HPOneView.Appliance.TaskResource")
public final class SetHPOVRemoteSyslog extends ApplianceCmdlet {
    private static final String URI = "/rest/remote-syslog";

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    Object destination;

    @Parameter
    @ValidateRange(min = "1", max = "65535")
    @DefaultValue("514")
    int port;

    @Parameter
    boolean sendTestMessage;

    @Parameter
    boolean async;

    SetHPOVRemoteSyslog(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = (ObjectNode) get(connection, URI);
            Change.of(setting)
                    .set("remoteSyslogDestination", ConnectionArgument.text(destination))
                    .set("remoteSyslogPort", port > 0 ? Integer.toString(port) : null)
                    .set("sendTestLog", sendTestMessage)
                    .set("enabled", true);
            writeTask(connection, send(connection, "PUT", URI, setting), async);
        }
    }
}
