package org.jwsh.modules.oneview;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jwsh.values.SessionAmbient;

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
    private final TrustedAppliances kept;
    private final Map<String, X509Certificate> places = new HashMap<>();

    /** A network with a route of its own, where trust lasts as long as the session. */
    public ApplianceNetwork(Route route, CertificateTrust trust) {
        this(route, trust, null);
    }

    private ApplianceNetwork(Route route, CertificateTrust trust, TrustedAppliances kept) {
        this.route = route;
        this.trust = trust;
        this.kept = kept;
    }

    /** The network of this machine, with the certificates that the user has trusted before. */
    public static ApplianceNetwork standard() {
        return keepingIn(userFolder(SessionAmbient.current().environment()).resolve("jwsh/oneview-appliances.txt"));
    }

    /** The network of this machine, with the certificates that a file holds and that are added to it. */
    static ApplianceNetwork keepingIn(Path file) {
        TrustedAppliances kept = new TrustedAppliances(file);
        var network = new ApplianceNetwork(ApplianceNetwork::lookUp, new CertificateTrust(), kept);
        kept.each(network::pin);
        return network;
    }

    private static Path userFolder(Map<String, String> environment) {
        String config = environment.get("XDG_CONFIG_HOME");
        return config == null || config.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", "."), ".config")
                : Path.of(config);
    }

    /**
     * Holds a host to a certificate from now on, in later sessions too where the network keeps what is trusted.
     *
     * @param place the host, with its port where one was given: what was trusted there before is no longer
     */
    synchronized void trust(String place, X509Certificate certificate) {
        pin(place, certificate);
        if (kept != null) {
            kept.keep(place, certificate);
        }
    }

    private void pin(String place, X509Certificate certificate) {
        String host = ShownCertificate.hostName(place);
        X509Certificate before = places.put(place.toLowerCase(Locale.ROOT), certificate);
        trust.pin(host, certificate);
        if (before != null && !before.equals(certificate)) {
            trust.unpin(host, before);
        }
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
