package org.jwsh.modules.oneview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.function.Function;
import org.jwsh.values.PSObject;
import org.jwsh.values.security.X509Certificate2;

/** Certificates as text between BEGIN and END lines. */
final class PemText {
    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private PemText() {}

    /**
     * The text of a certificate that is given as such a text, as an object, or as the path of a file.
     *
     * @param file finds a file from the session's current directory
     * @throws UncheckedIOException when the file cannot be read
     */
    static String of(Object certificate, Function<String, Path> file) {
        if (PSObject.unwrap(certificate) instanceof X509Certificate2 object) {
            return of(object);
        }
        String text = ConnectionArgument.text(certificate);
        if (text.contains(BEGIN)) {
            return text;
        }
        try {
            byte[] content = Files.readAllBytes(file.apply(text));
            return of(X509Certificate2.read(content, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(X509Certificate2 certificate) {
        try {
            byte[] encoded = certificate.certificate().getEncoded();
            return BEGIN + "\n" + LINES.encodeToString(encoded) + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
