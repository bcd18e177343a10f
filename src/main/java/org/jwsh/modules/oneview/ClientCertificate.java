package org.jwsh.modules.oneview;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.security.X509Certificate2;

/** A certificate with its private key that proves a user to an appliance when the TLS connection is made. */
final class ClientCertificate extends X509ExtendedKeyManager {
    private static final String ALIAS = "user";

    private final X509Certificate2 certificate;

    private ClientCertificate(X509Certificate2 certificate) {
        this.certificate = certificate;
    }

    /**
     * The certificate that a user gave: an object, or the path of a PKCS #12 file without a password.
     *
     * @throws NetException where it cannot be read or has no private key
     */
    static ClientCertificate of(Object given, Path directory) {
        X509Certificate2 certificate = given instanceof X509Certificate2 object
                ? object
                : read(directory.resolve(ConnectionArgument.text(given)));
        if (!certificate.hasPrivateKey()) {
            throw refused("The certificate has no private key, so that it proves nothing: " + certificate.subject());
        }
        return new ClientCertificate(certificate);
    }

    private static X509Certificate2 read(Path file) {
        try {
            return X509Certificate2.read(Files.readAllBytes(file), null);
        } catch (IOException unreadable) {
            throw refused("The certificate file '" + file + "' cannot be read.");
        }
    }

    private static NetException refused(String message) {
        return OneViewTypes.exception("System.ArgumentException", message, null)
                .withRecord("InvalidCertificate", ErrorCategory.InvalidArgument, "Certificate");
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        return new String[] {ALIAS};
    }

    @Override
    public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
        return ALIAS;
    }

    @Override
    public String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
        return ALIAS;
    }

    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        return null;
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return null;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return certificate.chain().toArray(X509Certificate[]::new);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return certificate.key();
    }
}
