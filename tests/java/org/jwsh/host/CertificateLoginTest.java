package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connect-HPOVMgmt with a certificate that the TLS connection is made with. */
class CertificateLoginTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    @Test
    void theOwnerOfTheKeyIsLoggedInAndNobodyElse() throws Exception {
        Path store = folder.resolve("user.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "u",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=sally",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();

        try (SimulatedShell shell = new SimulatedShell()) {
            var outcome = shell.run("""
                Import-Module HPOneView.500
                $c = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new('%s', '%s')
                $x = Connect-HPOVMgmt MyAppliance.domain.com -Certificate $c
                "$($x.UserName) $($x.AuthType) $((Get-HPOVNetwork | Select-Object -First 1).name)"
                Disconnect-HPOVMgmt MyAppliance.domain.com
                $public = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($c.RawData)
                try { Connect-HPOVMgmt other.domain.com -Certificate $public } catch { $_.FullyQualifiedErrorId }
                """.formatted(store, PASSWORD));

            assertThat(outcome.error()).isEmpty();
            assertThat(outcome.output())
                    .isEqualTo("sally Certificate VLAN 0010\nInvalidCertificate,Connect-HPOVMgmt\n");
            assertThat(shell.appliances().openSessions()).isZero();
        }
    }
}
