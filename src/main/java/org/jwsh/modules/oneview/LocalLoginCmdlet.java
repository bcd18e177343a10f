package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The base of the cmdlets that let local users log in, or only those of directories. */
abstract class LocalLoginCmdlet extends ApplianceCmdlet {
    private static final String SETTINGS = "/rest/logindomains/global-settings";

    private final boolean allowed;

    LocalLoginCmdlet(LibraryVersion library, boolean allowed) {
        super(library);
        this.allowed = allowed;
    }

    @Override
    protected final void processRecord() {
        for (Connection connection : connections()) {
            if (get(connection, SETTINGS).path("allowLocalLogin").asBoolean() == allowed) {
                writeWarning("Local users of '" + connection.name() + "' may " + (allowed ? "" : "not ")
                        + "log in already.");
            } else if (shouldProcess(connection.name(), (allowed ? "Enable" : "Disable") + " local logins")) {
                ObjectNode change = Json.object();
                change.put("type", "LoginDomainAllowLocalLogin").put("allowLocalLogin", allowed);
                writeTask(connection, send(connection, "POST", SETTINGS + "/allow-local-login", change), true);
            }
        }
    }
}
