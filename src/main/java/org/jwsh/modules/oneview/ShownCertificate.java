package org.jwsh.modules.oneview;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.jwsh.remoting.wsman.AnyCertificate;

/** Reads the certificate that a host shows, which nobody has vouched for yet: nothing is sent to that host. */
final class ShownCertificate {
    private static final int HTTPS_PORT = 443;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ShownCertificate() {}

    /**
     * The certificate of a host.
     *
     * @param host with a port behind a colon where that is not 443
     * @throws ApplianceUnreachable when nothing there speaks TLS
     */
    static X509Certificate of(ApplianceNetwork network, String host) throws ApplianceUnreachable {
        try {
            InetSocketAddress address = network.route().resolve(hostName(host), port(host));
            try (Socket socket = new Socket()) {
                socket.connect(address, (int) PATIENCE.toMillis());
                socket.setSoTimeout((int) PATIENCE.toMillis());
                return handshake(socket, hostName(host));
            }
        } catch (UnknownHostException unknown) {
            throw new ApplianceUnreachable(ApplianceUnreachable.Reason.UNKNOWN_NAME, host, unknown);
        } catch (SocketTimeoutException | java.net.ConnectException silent) {
            throw new ApplianceUnreachable(ApplianceUnreachable.Reason.NOT_RESPONDING, host, silent);
        } catch (IOException broken) {
            throw new ApplianceUnreachable(ApplianceUnreachable.Reason.CONNECTION_LOST, host, broken);
        }
    }

    private static X509Certificate handshake(Socket socket, String host) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            try (SSLSocket tls =
                    (SSLSocket) context.getSocketFactory().createSocket(socket, host, socket.getPort(), true)) {
                if (!host.matches("[0-9.]+|.*:.*")) {
                    SSLParameters parameters = tls.getSSLParameters();
                    parameters.setServerNames(List.of(new SNIHostName(host)));
                    tls.setSSLParameters(parameters);
                }
                tls.startHandshake();
                return (X509Certificate) tls.getSession().getPeerCertificates()[0];
            }
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException("This Java runtime has no TLS.", noTls);
        }
    }

    /** A host without its port. */
    static String hostName(String host) {
        return host.replaceFirst(":\\d+$", "");
    }

    private static int port(String host) {
        String name = hostName(host);
        return name.length() == host.length() ? HTTPS_PORT : Integer.parseInt(host.substring(name.length() + 1));
    }

    /** The SHA-256 fingerprint, pairs of digits divided by colons. */
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
