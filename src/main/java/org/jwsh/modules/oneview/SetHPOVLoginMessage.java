package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;

/** Sets the message that users see before they log in. */
@Cmdlet(verb = "Set", noun = "HPOVLoginMessage")
@OutputType("HPOneView.Appliance.LoginMessage")
public final class SetHPOVLoginMessage extends ApplianceCmdlet {
    private static final String URI = "/rest/login-message";

    @Parameter(mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String message;

    @Parameter
    @DefaultValue("$False")
    Boolean acknowledgment;

    SetHPOVLoginMessage(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        for (Connection connection : connections()) {
            ObjectNode setting = (ObjectNode) get(connection, URI);
            Change.of(setting).set("message", message).set("acknowledgmentRequired", acknowledgment);
            writeTask(connection, send(connection, "PUT", URI, setting), false);
        }
    }
}
