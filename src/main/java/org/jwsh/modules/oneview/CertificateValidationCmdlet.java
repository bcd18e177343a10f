package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The base of the cmdlets that switch how the appliance checks the certificates of devices; it restarts for that. */
abstract class CertificateValidationCmdlet extends ApplianceCmdlet {
    private static final String URI = "/rest/certificates/validator-configuration";

    CertificateValidationCmdlet(LibraryVersion library) {
        super(library);
    }

    /** Fills in what is checked from now on. */
    abstract void change(ObjectNode checks);

    @Override
    protected final void processRecord() {
        for (Connection connection : connections()) {
            if (shouldProcess(connection.name(), "Change how certificates are checked; the appliance restarts")) {
                ObjectNode configuration = (ObjectNode) get(connection, URI);
                change(configuration.withObject("/certValidationConfig"));
                configuration.put("okToReboot", true);
                writeTask(connection, send(connection, "PUT", URI, configuration), true);
            }
        }
    }
}
