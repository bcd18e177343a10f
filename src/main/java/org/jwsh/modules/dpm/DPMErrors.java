package org.jwsh.modules.dpm;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The exceptions of DPM's refusals. */
final class DPMErrors {
    static final String INVALID_OPERATION = "System.InvalidOperationException";

    private DPMErrors() {}

    static NetException exception(DPMRefusal refusal, String serverName) {
        String text = refusal.getMessage() + " (ID: " + refusal.code() + ")";
        NetException exception = NetException.of(INVALID_OPERATION, text, refusal);
        return switch (refusal.code()) {
            case DPMRefusal.CANNOT_CONNECT ->
                exception.withRecord("UnableToConnectToDPMServer", ErrorCategory.ConnectionError, serverName);
            case DPMRefusal.CONNECTION_LOST ->
                exception.withRecord("DPMConnectionLost", ErrorCategory.ConnectionError, serverName);
            default -> exception.withRecord("DPMRequestRefused", ErrorCategory.InvalidOperation, serverName);
        };
    }
}
