package org.jwsh.host;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import org.jwsh.simulators.oneview.OneViewSimulator;
import org.jwsh.simulators.oneview.SeedData;
import org.jwsh.simulators.oneview.SimulatorSettings;

/** {@code jwsh simulate oneview [port [folder]]}: simulated appliances for other programs, until standard input ends. */
final class SimulatorCommand {
    private static final int USAGE = 64;
    private static final int FAILURE = 1;

    private SimulatorCommand() {}

    /** Whether the arguments of the process ask for it. */
    static boolean isAskedFor(Launch launch) {
        List<String> words = launch.arguments();
        return words.size() >= 2
                && words.get(0).equals("simulate")
                && words.get(1).equals("oneview");
    }

    /** Serves until there is no more input; gives the exit code. */
    static int run(Launch launch, StreamHost host) {
        List<String> words = launch.arguments();
        if (words.size() > 4 || words.size() > 2 && !words.get(2).matches("\\d{1,5}")) {
            host.writeError(Usage.text());
            return USAGE;
        }
        try (OneViewSimulator simulator = OneViewSimulator.start(settings(words))) {
            host.write("OneView appliances answer at https://localhost:"
                    + simulator.address().getPort() + ".\n");
            host.write("SHA-256 fingerprint of the certificate: " + fingerprint(simulator.certificate()) + "\n");
            while (host.readLine() != null) {
                host.write(simulator.openSessions() + " sessions are open.\n");
            }
            return 0;
        } catch (UncheckedIOException | IllegalArgumentException unavailable) {
            host.writeError(unavailable.getMessage() + "\n");
            return FAILURE;
        }
    }

    private static SimulatorSettings settings(List<String> words) {
        SimulatorSettings settings = new SimulatorSettings();
        if (words.size() > 2) {
            settings.port(Integer.parseInt(words.get(2)));
        }
        if (words.size() > 3) {
            settings.data(SeedData.read(Path.of(words.get(3))));
        }
        return settings;
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("A certificate of our own has a fingerprint.", e);
        }
    }
}
