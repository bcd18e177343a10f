package org.jwsh.modules.oneview;

import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** The error records of appliances that do not answer. */
final class UnreachableErrors {
    private UnreachableErrors() {}

    static ErrorRecord record(ApplianceUnreachable cause) {
        String host = cause.host();
        return switch (cause.reason()) {
            case UNKNOWN_NAME ->
                record(
                        cause,
                        OneViewTypes.NETWORK_CONNECTION,
                        "RemoteNameLookupFailure",
                        ErrorCategory.ObjectNotFound,
                        "The name '" + host
                                + "' cannot be resolved. Check the host name of the appliance and try again.");
            case NOT_RESPONDING ->
                record(
                        cause,
                        OneViewTypes.NETWORK_CONNECTION,
                        "ApplianceNotResponding",
                        ErrorCategory.ResourceUnavailable,
                        "The appliance '" + host
                                + "' does not respond. Check that it is running and can be reached from here.");
            case CONNECTION_LOST ->
                record(
                        cause,
                        OneViewTypes.NETWORK_CONNECTION,
                        "ApplianceConnectionLost",
                        ErrorCategory.ConnectionError,
                        "The connection to the appliance '" + host + "' was lost before it had answered.");
            case CERTIFICATE_NAME ->
                record(
                        cause,
                        OneViewTypes.TRANSPORT,
                        "HostnameAndCertDoNotMatch",
                        ErrorCategory.ResourceUnavailable,
                        "The certificate of the appliance '" + host
                                + "' was issued for another name. Connect with the name in the certificate.");
            case CERTIFICATE_TRUST ->
                record(
                        cause,
                        OneViewTypes.TRANSPORT,
                        "CertificateNotTrusted",
                        ErrorCategory.SecurityError,
                        "The certificate of the appliance '" + host
                                + "' is not trusted. Import it with Import-HPOVSSLCertificate if you know that it is"
                                + " genuine.");
        };
    }

    private static ErrorRecord record(
            ApplianceUnreachable cause, String typeName, String errorId, ErrorCategory category, String message) {
        return new ErrorRecord(OneViewTypes.exception(typeName, message, cause), errorId, category, "Hostname");
    }
}
