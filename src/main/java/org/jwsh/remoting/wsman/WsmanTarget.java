package org.jwsh.remoting.wsman;

import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/**
 * Where a WS-Management service is and who logs in.
 *
 * @param address such as {@code https://host:5986/wsman}
 * @param password wiped by nobody here
 * @param tls decides which servers are trusted; null for the Java runtime's own trust
 * @param anyName whether the certificate may name another machine
 * @param configuration the session configuration's name
 */
public record WsmanTarget(
        URI address,
        String user,
        char[] password,
        SSLContext tls,
        boolean anyName,
        String configuration,
        Duration patience,
        Authentication authentication) {
    /** With Basic authentication. */
    public WsmanTarget(
            URI address,
            String user,
            char[] password,
            SSLContext tls,
            boolean anyName,
            String configuration,
            Duration patience) {
        this(address, user, password, tls, anyName, configuration, patience, Authentication.BASIC);
    }
}
