package org.jwsh.values.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeName;
import org.jwsh.values.time.DateTime;

/**
 * A certificate, with its private key where the file it was read from holds one.
 *
 * @param chain the certificates that lead to its issuer, itself first
 * @param key null where only the certificate is known
 */
@TypeName("System.Security.Cryptography.X509Certificates.X509Certificate2")
public record X509Certificate2(X509Certificate certificate, List<X509Certificate> chain, PrivateKey key) {
    private static final int SEQUENCE = 0x30;
    private static final int CERTIFICATE_VERSION_OR_NUMBER = 0x30;

    /**
     * Reads a certificate in DER or PEM, or the first key with its certificates from a PKCS #12 store.
     *
     * @param password of the store; null for none
     * @throws NetException a CryptographicException where the bytes are neither or the password is wrong
     */
    public static X509Certificate2 read(byte[] content, char[] password) {
        try {
            return isStore(content) ? fromStore(content, password) : fromCertificate(content);
        } catch (GeneralSecurityException | IOException unreadable) {
            boolean wrongPassword =
                    unreadable.getMessage() != null && unreadable.getMessage().contains("password");
            throw NetException.of(
                    "System.Security.Cryptography.CryptographicException",
                    wrongPassword
                            ? "The specified network password is not correct."
                            : "Cannot find the requested object.");
        }
    }

    /** A store begins with a version number, a certificate with a sequence. */
    private static boolean isStore(byte[] content) {
        if (content.length < 6 || content[0] != SEQUENCE) {
            return false;
        }
        int lengthBytes = content[1] < 0 ? content[1] & 0x7F : 0;
        int first = 2 + lengthBytes;
        return first < content.length && content[first] != CERTIFICATE_VERSION_OR_NUMBER;
    }

    private static X509Certificate2 fromCertificate(byte[] content) throws GeneralSecurityException {
        X509Certificate read = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
        return new X509Certificate2(read, List.of(read), null);
    }

    private static X509Certificate2 fromStore(byte[] content, char[] password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] secret = password == null ? new char[0] : password;
        store.load(new ByteArrayInputStream(content), secret);
        X509Certificate alone = null;
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                Certificate[] chain = store.getCertificateChain(alias);
                return new X509Certificate2(
                        (X509Certificate) chain[0],
                        List.of(chain).stream().map(X509Certificate.class::cast).toList(),
                        (PrivateKey) store.getKey(alias, secret));
            }
            alone = (X509Certificate) store.getCertificate(alias);
        }
        if (alone == null) {
            throw new GeneralSecurityException("an empty store");
        }
        return new X509Certificate2(alone, List.of(alone), null);
    }

    public boolean hasPrivateKey() {
        return key != null;
    }

    public String subject() {
        return name(certificate.getSubjectX500Principal());
    }

    public String issuer() {
        return name(certificate.getIssuerX500Principal());
    }

    private static String name(X500Principal principal) {
        return principal.getName(X500Principal.RFC1779);
    }

    /** The SHA-1 hash of the certificate in capital hexadecimal digits. */
    public String thumbprint() {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(rawData()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The certificate in DER. */
    public byte[] rawData() {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** In capital hexadecimal digits, two for each byte. */
    public String serialNumber() {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(certificate.getSerialNumber().toByteArray());
    }

    public DateTime notBefore() {
        return DateTime.of(certificate.getNotBefore().toInstant(), DateTime.Kind.Local);
    }

    public DateTime notAfter() {
        return DateTime.of(certificate.getNotAfter().toInstant(), DateTime.Kind.Local);
    }

    @Override
    public String toString() {
        return "[Subject]\n  " + subject() + "\n\n[Issuer]\n  " + issuer() + "\n\n[Serial Number]\n  " + serialNumber()
                + "\n\n[Not Before]\n  " + notBefore() + "\n\n[Not After]\n  " + notAfter() + "\n\n[Thumbprint]\n  "
                + thumbprint() + "\n";
    }
}
