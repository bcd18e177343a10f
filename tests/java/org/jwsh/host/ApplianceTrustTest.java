package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.simulators.oneview.OneViewSimulator;

/** Sessions on the network of this machine, where nobody vouches for the certificates of appliances. */
class ApplianceTrustTest {
    private final OneViewSimulator appliance = OneViewSimulator.start();
    private final String place = "localhost:" + appliance.address().getPort();
    private final String connect = connect(place);

    @TempDir
    private Path settings;

    @AfterEach
    void close() {
        appliance.close();
    }

    @Test
    void anApplianceThatNobodyVouchesForIsRefused() {
        assertThat(run("try { " + connect + " } catch { $_.FullyQualifiedErrorId }"))
                .isEqualTo("CertificateNotTrusted,Connect-HPOVMgmt\n");
        assertThat(appliance.requests()).isEmpty();
    }

    @Test
    void anImportedCertificateIsTrustedInThisSessionAndInLaterOnes() throws Exception {
        String imported = run("Import-HPOVSslCertificate " + place + " 3>&1 | ForEach-Object Message; " + connect);

        assertThat(imported).contains(fingerprint()).endsWith(place + "\n");
        assertThat(run(connect)).isEqualTo(place + "\n");
        assertThat(settings.resolve("jwsh/oneview-appliances.txt")).content().startsWith(place + " ");
    }

    @Test
    void theRightFingerprintNeedsNoWarning() throws Exception {
        assertThat(run("Import-HPOVSslCertificate " + place + " -Fingerprint " + fingerprint() + "; " + connect))
                .isEqualTo(place + "\n");
    }

    @Test
    void anotherFingerprintIsRefusedAndNothingIsTrusted() {
        String wrong = "'" + "ab:".repeat(31) + "ab'";

        assertThat(run("Import-HPOVSslCertificate " + place + " -Fingerprint " + wrong + " 2>$null;"
                        + "$Error[0].FullyQualifiedErrorId; try { " + connect
                        + " } catch { $_.FullyQualifiedErrorId }"))
                .isEqualTo("CertificateFingerprintMismatch,Import-HPOVSslCertificate\n"
                        + "CertificateNotTrusted,Connect-HPOVMgmt\n");
        assertThat(settings.resolve("jwsh")).doesNotExist();
    }

    @Test
    void aHostIsHeldToTheCertificatesThatWereImportedForIt() {
        try (OneViewSimulator other = OneViewSimulator.start()) {
            String elsewhere = "localhost:" + other.address().getPort();
            String refused = "try { " + connect(elsewhere) + " } catch { $_.FullyQualifiedErrorId }";

            assertThat(run("Import-HPOVSslCertificate " + place + " 3>$null; " + refused
                            + "; Import-HPOVSslCertificate " + elsewhere + " 3>$null; " + connect(elsewhere)
                            + "; Disconnect-HPOVMgmt; " + connect))
                    .isEqualTo("CertificateNotTrusted,Connect-HPOVMgmt\n" + elsewhere + "\n" + place + "\n");
        }
    }

    @Test
    void nothingThatSpeaksTlsIsAnError() {
        assertThat(run("Import-HPOVSslCertificate localhost:1 2>$null; $Error[0].FullyQualifiedErrorId"))
                .isEqualTo("ApplianceNotResponding,Import-HPOVSslCertificate\n");
    }

    @Test
    void aFileThatSomebodyHasBrokenIsNamed() throws Exception {
        Files.createDirectories(settings.resolve("jwsh"));
        Files.writeString(settings.resolve("jwsh/oneview-appliances.txt"), place + " nonsense!\n");

        assertThat(run("try { " + connect + " } catch { $_.Exception.Message }"))
                .contains("oneview-appliances.txt");
    }

    private static String connect(String place) {
        return "(Connect-HPOVMgmt " + place + " -UserName admin -Password secret).Name";
    }

    private String fingerprint() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(appliance.certificate().getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    }

    private String run(String script) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", script),
                Map.of("XDG_CONFIG_HOME", settings.toString(), "TERM", "dumb"),
                settings,
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                200));
        return output.toString(StandardCharsets.UTF_8);
    }
}
