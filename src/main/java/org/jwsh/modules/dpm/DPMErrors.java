package org.jwsh.modules.dpm;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** The errors of DPM sessions. */
final class DPMErrors {
    static final String INVALID_OPERATION = "System.InvalidOperationException";

    private DPMErrors() {}

    /** What made a cmdlet fail on the server, as the failure of the cmdlet here. */
    static NetException remote(ErrorRecord record, String serverName) {
        String id = record.fullyQualifiedErrorId();
        int comma = id.indexOf(',');
        return NetException.of(INVALID_OPERATION, record.message())
                .withRecord(
                        comma < 0 ? id : id.substring(0, comma),
                        record.categoryInfo().category(),
                        record.target() == null ? serverName : record.target());
    }

    /** There is no way to the server. */
    static NetException unreachable(String serverName, Throwable cause) {
        String message = "Unable to connect to " + serverName + ": " + cause.getMessage() + " (ID: 948)";
        return NetException.of(INVALID_OPERATION, message, cause)
                .withRecord("UnableToConnectToDPMServer", ErrorCategory.ConnectionError, serverName);
    }

    /** The session broke. */
    static NetException lost(String serverName, Throwable cause) {
        String message = "The connection to the DPM server '" + serverName + "' has been lost: " + cause.getMessage()
                + " (ID: 917)";
        return NetException.of(INVALID_OPERATION, message, cause)
                .withRecord("DPMConnectionLost", ErrorCategory.ConnectionError, serverName);
    }
}
