package org.jwsh.modules.oneview;

import java.io.IOException;

/** No answer came from an appliance, and why. */
final class ApplianceUnreachable extends IOException {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    enum Reason {
        /** The host name leads nowhere. */
        UNKNOWN_NAME,
        /** Nothing listens there, or nothing answered in time. */
        NOT_RESPONDING,
        /** The connection broke before the answer was complete. */
        CONNECTION_LOST,
        /** The certificate is good for another host. */
        CERTIFICATE_NAME,
        /** Nobody who is trusted vouches for the certificate. */
        CERTIFICATE_TRUST
    }

    private final Reason reason;
    private final String host;

    ApplianceUnreachable(Reason reason, String host, IOException cause) {
        super(cause.getMessage(), cause);
        this.reason = reason;
        this.host = host;
    }

    Reason reason() {
        return reason;
    }

    String host() {
        return host;
    }
}
