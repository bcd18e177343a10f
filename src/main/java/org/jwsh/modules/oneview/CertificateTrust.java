package org.jwsh.modules.oneview;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;

/**
 * Decides whether an appliance's certificate is trusted: it is pinned for that host or for all hosts, or else the Java
 * runtime's own trust store accepts its chain and it names the host. A pinned certificate needs to name nobody: the pin says
 * whose it is. A host with a pin is held to it.
 */
public final class CertificateTrust extends X509ExtendedTrustManager implements HostnameVerifier {
    private final Map<String, Set<X509Certificate>> pinnedByHost = new ConcurrentHashMap<>();
    private final Set<X509Certificate> pinnedEverywhere = ConcurrentHashMap.newKeySet();
    private final DefaultHostnameVerifier names = new DefaultHostnameVerifier();
    private X509TrustManager runtimeTrust;

    /** Accepts this certificate, and no other any more, from this host. */
    public void pin(String host, X509Certificate certificate) {
        pinnedByHost
                .computeIfAbsent(host.toLowerCase(Locale.ROOT), name -> ConcurrentHashMap.newKeySet())
                .add(certificate);
    }

    /** Takes a pin of a host back; the host is still held to those that it has left. */
    void unpin(String host, X509Certificate certificate) {
        pinnedByHost
                .getOrDefault(host.toLowerCase(Locale.ROOT), new HashSet<>())
                .remove(certificate);
    }

    /** Accepts this certificate from every host. */
    public void pinEverywhere(X509Certificate certificate) {
        pinnedEverywhere.add(certificate);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        SSLSession handshake = socket instanceof SSLSocket tls ? tls.getHandshakeSession() : null;
        check(chain, authType, handshake == null ? "" : handshake.getPeerHost());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        check(chain, authType, engine.getPeerHost());
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain, authType, "");
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        try {
            X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
            return isPinned(host, certificate) || names.verify(host, session);
        } catch (SSLPeerUnverifiedException noCertificate) {
            return false;
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("Nobody logs in here with a certificate.");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    private void check(X509Certificate[] chain, String authType, String host) throws CertificateException {
        if (isPinned(host, chain[0])) {
            return;
        }
        if (pinnedByHost.containsKey(host.toLowerCase(Locale.ROOT))) {
            throw new CertificateException("The certificate is not the one that is pinned for " + host + ".");
        }
        runtimeTrust().checkServerTrusted(chain, authType);
    }

    private boolean isPinned(String host, X509Certificate certificate) {
        return pinnedEverywhere.contains(certificate)
                || pinnedByHost
                        .getOrDefault(host.toLowerCase(Locale.ROOT), Set.of())
                        .contains(certificate);
    }

    private synchronized X509TrustManager runtimeTrust() throws CertificateException {
        if (runtimeTrust == null) {
            runtimeTrust = loadRuntimeTrust();
        }
        return runtimeTrust;
    }

    private static X509TrustManager loadRuntimeTrust() throws CertificateException {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager x509) {
                    return x509;
                }
            }
            throw new CertificateException("The Java runtime has no trust store for X.509 certificates.");
        } catch (GeneralSecurityException e) {
            throw new CertificateException("The trust store of the Java runtime cannot be read.", e);
        }
    }
}
