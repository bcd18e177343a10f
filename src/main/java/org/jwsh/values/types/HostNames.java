package org.jwsh.values.types;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The names of machines. */
final class HostNames {
    private HostNames() {}

    static String local() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
