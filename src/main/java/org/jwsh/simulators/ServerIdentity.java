package org.jwsh.simulators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * A key pair with a self-signed certificate that lives as long as the process: what a simulator proves itself with.
 *
 * <p>The certificate is written by hand because a certificate library takes longer to load than the server may take to
 * start (300 ms in all).
 *
 * @param certificate valid from five minutes ago for thirty days, for the names it was made with
 * @param context the server side of TLS, holding the private key
 */
public record ServerIdentity(X509Certificate certificate, SSLContext context) {
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.objectIdentifier(1, 2, 840, 10045, 4, 3, 2));

    /**
     * Makes a fresh identity.
     *
     * @param commonName the subject
     * @param dnsNames the host names the certificate is good for; the loopback addresses are always added
     * @param clientTrust who may present a client certificate; null for nobody
     */
    public static ServerIdentity create(String commonName, List<String> dnsNames, TrustManager clientTrust) {
        // On a thread of its own while the key is made: each takes long when it is the first of its kind.
        FutureTask<SSLContext> tls = new FutureTask<>(() -> SSLContext.getInstance("TLS"));
        Thread.ofPlatform().daemon().start(tls);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            X509Certificate certificate = selfSigned(keys, commonName, dnsNames);
            SSLContext context = tls.get();
            context.init(
                    new KeyManager[] {new SingleKey(keys.getPrivate(), certificate)},
                    clientTrust == null ? null : new TrustManager[] {clientTrust},
                    null);
            return new ServerIdentity(certificate, context);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the server was getting ready.", e);
        } catch (GeneralSecurityException | ExecutionException | IOException e) {
            throw new IllegalStateException("This Java runtime cannot make an elliptic-curve certificate.", e);
        }
    }

    private static X509Certificate selfSigned(KeyPair keys, String commonName, List<String> dnsNames)
            throws GeneralSecurityException, IOException {
        byte[] content = toBeSigned(keys, commonName, dnsNames);
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(keys.getPrivate());
        signer.update(content);
        byte[] encoded = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signer.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static byte[] toBeSigned(KeyPair keys, String commonName, List<String> dnsNames) throws IOException {
        byte[] name = Der.sequence(Der.set(Der.sequence(Der.objectIdentifier(2, 5, 4, 3), Der.text(commonName))));
        Instant now = Instant.now();
        byte[] version3 = Der.context(0, true, Der.integer(BigInteger.TWO));
        byte[] serial = Der.integer(new BigInteger(63, new SecureRandom()).add(BigInteger.ONE));
        byte[] validity =
                Der.sequence(Der.time(now.minus(Duration.ofMinutes(5))), Der.time(now.plus(Duration.ofDays(30))));
        byte[] subjectAlternativeName =
                Der.sequence(Der.objectIdentifier(2, 5, 29, 17), Der.octets(Der.sequence(alternativeNames(dnsNames))));
        byte[] extensions = Der.context(3, true, Der.sequence(subjectAlternativeName));
        byte[] publicKey = keys.getPublic().getEncoded();
        return Der.sequence(version3, serial, ECDSA_WITH_SHA256, name, validity, name, publicKey, extensions);
    }

    private static byte[] alternativeNames(List<String> dnsNames) throws IOException {
        byte[] names = {};
        for (String dnsName : dnsNames) {
            names = Der.join(names, Der.context(2, false, dnsName.getBytes(StandardCharsets.US_ASCII)));
        }
        for (String address : List.of("127.0.0.1", "::1")) {
            names = Der.join(
                    names, Der.context(7, false, InetAddress.ofLiteral(address).getAddress()));
        }
        return names;
    }
}
