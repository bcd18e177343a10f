package org.jwsh.commands.remoting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.jwsh.remoting.client.TransportException;

/** The user's own certificates with their keys: files in the folder where .NET on Unix keeps its personal store. */
final class PersonalCertificates {
    private static final char[] NO_PASSWORD = {};

    private PersonalCertificates() {}

    /**
     * The certificate with a thumbprint, ready for TLS.
     *
     * @throws TransportException where there is none
     */
    static KeyManager[] find(String thumbprint, Path home) {
        String wanted = thumbprint.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        Path folder = home.resolve(".dotnet/corefx/cryptography/x509stores/my");
        try {
            for (Path file : files(folder)) {
                KeyStore store = KeyStore.getInstance("PKCS12");
                try (InputStream content = Files.newInputStream(file)) {
                    store.load(content, NO_PASSWORD);
                }
                if (holds(store, wanted)) {
                    KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                    factory.init(store, NO_PASSWORD);
                    return factory.getKeyManagers();
                }
            }
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new TransportException(
                    "The personal certificates cannot be read: " + unreadable.getMessage(), unreadable);
        }
        throw new TransportException("There is no personal certificate with the thumbprint " + thumbprint + ".", null);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pfx"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean holds(KeyStore store, String thumbprint) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest(store.getCertificate(alias).getEncoded());
            if (HexFormat.of().withUpperCase().formatHex(digest).equals(thumbprint)) {
                return true;
            }
        }
        return false;
    }
}
