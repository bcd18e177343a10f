package org.jwsh.modules.oneview;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/**
 * How appliances are reached: where a host name leads, and which certificates are trusted there. The standard network asks
 * DNS and trusts what the Java runtime trusts; a simulation leads every name to one loopback port.
 */
public final class ApplianceNetwork {
    /** Says where a host is. */
    @FunctionalInterface
    public interface Route {
        /**
         * The address to connect to.
         *
         * @throws UnknownHostException when the name leads nowhere
         */
        InetSocketAddress resolve(String host, int port) throws UnknownHostException;
    }

    private final Route route;
    private final CertificateTrust trust;

    /** A network with a route of its own. */
    public ApplianceNetwork(Route route, CertificateTrust trust) {
        this.route = route;
        this.trust = trust;
    }

    /** The network of this machine. */
    public static ApplianceNetwork standard() {
        return new ApplianceNetwork(ApplianceNetwork::lookUp, new CertificateTrust());
    }

    Route route() {
        return route;
    }

    /** The certificates trusted here, to be added to. */
    public CertificateTrust trust() {
        return trust;
    }

    private static InetSocketAddress lookUp(String host, int port) throws UnknownHostException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new UnknownHostException(host);
        }
        return address;
    }
}
