package org.jwsh.remoting.wsman;

import java.security.cert.X509Certificate;

/** Who may use a service. What is not overridden is not offered to clients. */
@FunctionalInterface
public interface WsmanAccounts {
    /** Whether a name and a password belong together: Basic authentication, over TLS only. */
    boolean accepts(String user, char[] password);

    /** The password of a user, or null: Negotiate authentication needs to know it. */
    default char[] passwordOf(String user) {
        return null;
    }

    /** The user that a client's certificate stands for, or null. TLS has checked that it can be trusted. */
    default String userOf(X509Certificate certificate) {
        return null;
    }
}
