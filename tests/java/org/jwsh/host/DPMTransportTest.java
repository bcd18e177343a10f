package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.simulators.dpm.DpmSimulator;

/** The ways to a DPM server from a shell that simulates nothing: WS-Management over TLS, and SSH. */
class DPMTransportTest {
    private static final Path DIRECTORY = Path.of("").toAbsolutePath();
    private static final String USE = """
        (Connect-DPMServer DPMServer07 3>$null).Name
        (Get-DPMProtectionGroup).Count
        Disconnect-DPMServer
        (Get-PSSession).Count
        """;

    private final DpmSimulator server = DpmSimulator.start(new HostedSessions(DIRECTORY, Map.of()), 0);

    @TempDir
    private Path home;

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void overWsManagement() {
        String parameters = """
            $DPMSessionParameters = @{
                ConnectionUri = 'https://localhost:%d/wsman'
                Credential = [pscredential]::new('administrator', (ConvertTo-SecureString '%s' -AsPlainText))
                SessionOption = New-PSSessionOption -SkipCACheck
            }
            """.formatted(server.address().getPort(), new String(server.password()));

        assertThat(run(parameters + USE)).isEqualTo("DPMServer07\n3\n0");
        assertThat(server.openSessions()).isZero();
    }

    @Test
    void aCertificateThatIsNotTrustedIsRefused() {
        String parameters = """
            $DPMSessionParameters = @{
                ConnectionUri = 'https://localhost:%d/wsman'
                Credential = [pscredential]::new('administrator', (ConvertTo-SecureString no -AsPlainText))
            }
            """.formatted(server.address().getPort());

        assertThat(run(parameters + "try { Connect-DPMServer DPMServer07 3>$null } catch { $_.FullyQualifiedErrorId }"))
                .isEqualTo("UnableToConnectToDPMServer,org.jwsh.modules.dpm.ConnectDPMServer");
    }

    @Test
    void overSsh() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair user = generator.generateKeyPair();
        server.admit(user.getPublic());
        int port = server.ssh(0);
        Path keys = Files.createDirectory(home.resolve(".ssh"));
        Files.writeString(
                keys.resolve("known_hosts"),
                "[127.0.0.1]:" + port + " " + PublicKeyEntry.toString(server.sshKey()) + "\n");
        try (OutputStream file = Files.newOutputStream(keys.resolve("id_ecdsa"))) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(user, "test", null, file);
        }

        assertThat(run("$DPMSessionParameters = @{ HostName = '127.0.0.1'; Port = " + port
                        + "; UserName = 'administrator'; KeyFilePath = '" + keys.resolve("id_ecdsa") + "' }\n" + USE))
                .isEqualTo("DPMServer07\n3\n0");
    }

    private String run(String script) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", script),
                Map.of("TERM", "dumb", "HOME", home.toString()),
                DIRECTORY,
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                120));
        return output.toString(StandardCharsets.UTF_8).strip();
    }
}
