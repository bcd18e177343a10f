package org.jwsh.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jwsh.simulators.dpm.DpmSimulator;
import org.jwsh.simulators.oneview.OneViewSimulator;
import org.jwsh.simulators.oneview.SeedData;
import org.jwsh.simulators.oneview.SimulatorSettings;

/**
 * {@code jwsh simulate oneview [port [folder]]}: simulated appliances for other programs; {@code jwsh simulate dpm [port [ssh
 * port]]}: a simulated DPM server for other programs. Until standard input ends.
 */
final class SimulatorCommand {
    private static final int USAGE = 64;
    private static final int FAILURE = 1;
    private static final String ONEVIEW = "oneview";
    private static final String DPM = "dpm";
    private static final String PORT = "\\d{1,5}";

    private SimulatorCommand() {}

    /** Whether the arguments of the process ask for it. */
    static boolean isAskedFor(Launch launch) {
        List<String> words = launch.arguments();
        return words.size() >= 2
                && words.get(0).equals("simulate")
                && (words.get(1).equals(ONEVIEW) || words.get(1).equals(DPM));
    }

    /** Serves until there is no more input; gives the exit code. */
    static int run(Launch launch, StreamHost host) {
        List<String> words = launch.arguments();
        boolean dpm = words.get(1).equals(DPM);
        boolean wrong = words.size() > 4
                || words.size() > 2 && !words.get(2).matches(PORT)
                || words.size() > 3 && dpm && !words.get(3).matches(PORT);
        if (wrong) {
            host.writeError(Usage.text());
            return USAGE;
        }
        try {
            if (dpm) {
                serveDpm(words, launch.directory(), host);
            } else {
                serveOneView(words, host);
            }
            return 0;
        } catch (UncheckedIOException | IllegalArgumentException unavailable) {
            host.writeError(unavailable.getMessage() + "\n");
            return FAILURE;
        }
    }

    private static void serveOneView(List<String> words, StreamHost host) {
        try (OneViewSimulator simulator = OneViewSimulator.start(settings(words))) {
            host.write("OneView appliances answer at https://localhost:"
                    + simulator.address().getPort() + ".\n");
            writeFingerprint(simulator.certificate(), host);
            while (host.readLine() != null) {
                host.write(simulator.openSessions() + " sessions are open.\n");
            }
        }
    }

    private static void serveDpm(List<String> words, Path directory, StreamHost host) {
        try (DpmSimulator simulator = DpmSimulator.start(new HostedSessions(directory, Map.of()), number(words, 2))) {
            host.write("A DPM server answers at https://localhost:"
                    + simulator.address().getPort() + "/wsman and at ssh://localhost:" + simulator.ssh(number(words, 3))
                    + ".\n");
            host.write("User: " + DpmSimulator.USER + ", password: " + new String(simulator.password()) + "\n");
            writeFingerprint(simulator.certificate(), host);
            while (host.readLine() != null) {
                host.write(simulator.openSessions() + " sessions over WS-Management are open.\n");
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException("The simulated DPM server cannot be closed.", unclosed);
        }
    }

    private static int number(List<String> words, int index) {
        return words.size() > index ? Integer.parseInt(words.get(index)) : 0;
    }

    private static SimulatorSettings settings(List<String> words) {
        SimulatorSettings settings = new SimulatorSettings().port(number(words, 2));
        if (words.size() > 3) {
            settings.data(SeedData.read(Path.of(words.get(3))));
        }
        return settings;
    }

    private static void writeFingerprint(X509Certificate certificate, StreamHost host) {
        host.write("SHA-256 fingerprint of the certificate: " + fingerprint(certificate) + "\n");
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
