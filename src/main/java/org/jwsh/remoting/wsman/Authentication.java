package org.jwsh.remoting.wsman;

/** How a client proves who it is. */
public enum Authentication {
    /** User and password in each request, over TLS. */
    BASIC,
    /** NTLM, with each message sealed; also without TLS. */
    NEGOTIATE,
    /** A certificate of the client, as part of TLS. */
    CERTIFICATE
}
