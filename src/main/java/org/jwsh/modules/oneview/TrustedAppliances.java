package org.jwsh.modules.oneview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The certificates that a user trusts, kept in a file: one line for each place with its name and the certificate in Base64. */
final class TrustedAppliances {
    private final Path file;

    TrustedAppliances(Path file) {
        this.file = file;
    }

    /** Hands on each place of the file with its certificate; a file that is not there holds none. */
    void each(BiConsumer<String, X509Certificate> consumer) {
        lines().forEach((place, certificate) -> {
            try {
                byte[] encoded = Base64.getDecoder().decode(certificate);
                consumer.accept(place, (X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded)));
            } catch (CertificateException | IllegalArgumentException unreadable) {
                throw new IllegalStateException("The certificate of " + place + " in " + file + " cannot be read.");
            }
        });
    }

    /**
     * Keeps the certificate of a place, a host with a port behind it where it has its own, instead of the one it had.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    void keep(String place, X509Certificate certificate) {
        try {
            Map<String, String> lines = lines();
            lines.put(place.toLowerCase(Locale.ROOT), Base64.getEncoder().encodeToString(certificate.getEncoded()));
            List<String> text = lines.entrySet().stream()
                    .map(line -> line.getKey() + " " + line.getValue())
                    .toList();
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    text,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written.", e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.strip().split("\\s+");
                    if (parts.length == 2) {
                        lines.put(parts[0], parts[1]);
                    }
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }
}
