package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that shows a certificate of its own instead of a password. */
class CertificateLoginTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path home;

    /** Makes a certificate in the user's personal store; gives its thumbprint. */
    private String certificate(String subject) throws Exception {
        Path made = home.resolve(subject + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-dname",
                        "CN=" + subject,
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        made.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore source = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(made)) {
            source.load(content, PASSWORD);
        }
        Certificate certificate = source.getCertificate("own");
        KeyStore personal = KeyStore.getInstance("PKCS12");
        personal.load(null, new char[0]);
        personal.setKeyEntry("own", source.getKey("own", PASSWORD), new char[0], new Certificate[] {certificate});
        Path folder = Files.createDirectories(home.resolve(".dotnet/corefx/cryptography/x509stores/my"));
        try (OutputStream file = Files.newOutputStream(folder.resolve(subject + ".pfx"))) {
            personal.store(file, new char[0]);
        }
        return HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded()));
    }

    private static String session(String thumbprint) {
        return "New-PSSession 127.0.0.1 -Port $p -UseSSL -SessionOption $o -CertificateThumbprint " + thumbprint;
    }

    @Test
    void aKnownCertificateLetsIn() throws Exception {
        try (LoopbackService service = new LoopbackService()) {
            assertThat(service.runAtHome(
                            home,
                            "$s = " + session(certificate("me")) + "; Invoke-Command $s { 3 }; Remove-PSSession $s"))
                    .isEqualTo("3");
        }
    }

    @Test
    void anUnknownOneDoesNot() throws Exception {
        try (LoopbackService service = new LoopbackService()) {
            assertThat(service.runAtHome(home, session(certificate("you")))).contains("Access is denied");
        }
    }

    @Test
    void aThumbprintThatIsNotThereIsAnError() throws Exception {
        try (LoopbackService service = new LoopbackService()) {
            assertThat(service.runAtHome(home, session("00")))
                    .contains("There is no personal certificate with the thumbprint 00");
        }
    }
}
