package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client and a server of this project, joined by a real SSH connection on loopback. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SshRemotingTest {
    private static final Path DIRECTORY = Path.of("").toAbsolutePath();

    private LoopbackSsh server;
    private Path home;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        home = folder;
        server = new LoopbackSsh(home);
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
    }

    private Launch launch(OutputStream output, String... arguments) {
        return new Launch(
                List.of(arguments),
                Map.of("TERM", "dumb", "HOME", home.toString(), "USER", "me"),
                DIRECTORY,
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                120);
    }

    /** What a script writes in which {@code $s} is an open session. */
    private String run(String script) {
        return runAlone("$s = New-PSSession -HostName me@127.0.0.1 -Port " + server.port() + "; " + script
                + "; Get-PSSession | Remove-PSSession");
    }

    private String runAlone(String script) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(launch(output, "-NoProfile", "-NonInteractive", "-Command", script));
        return output.toString(StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { 1 + 1 } ~ 2",
                "Invoke-Command $s { $x = 5 }; Invoke-Command $s { $x } ~ 5",
                "Invoke-Command $s { param($a, $b) \"$a-$b\" } -ArgumentList 1, 2 ~ 1-2",
                "$v = 'there'; Invoke-Command $s { \"hello $using:v\" } ~ hello there",
                "$v = 7; Invoke-Command $s { param($n) $n * $using:v } -ArgumentList 6 ~ 42",
                "1, 2, 3 | Invoke-Command $s { $input | Measure-Object -Sum | ForEach-Object Sum } ~ 6",
                "(Invoke-Command $s { [pscustomobject]@{ A = 1 } }).PSComputerName ~ 127.0.0.1",
                "(Invoke-Command $s { Get-Item . }).pstypenames[0] ~ Deserialized.System.IO.DirectoryInfo",
                "Invoke-Command $s { Write-Warning careful } ~ WARNING: careful",
                "Invoke-Command $s { Write-Host seen } ~ seen",
                "$s.State; $s.Availability; $s.Transport -join ' ' ~ Opened",
                "Remove-PSSession $s; $s.State ~ Closed",
            })
    void aCommandRunsThere(String script, String expected) {
        assertThat(run(script)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { Get-Item /nope } -ErrorVariable e 2>$null; $e[0].FullyQualifiedErrorId ~"
                        + " PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand",
                "Invoke-Command $s { throw 'boom' } -ErrorVariable e 2>$null; $e[0].Exception.GetType().Name ~"
                        + " RemoteException",
                "Invoke-Command $s { if ( } 2>&1 ~ Missing",
                "Remove-PSSession $s; Invoke-Command $s { 1 } -ErrorVariable e 2>$null; $e[0].FullyQualifiedErrorId ~"
                        + " PSSessionStateBroken",
            })
    void whatGoesWrongThereIsAnErrorHere(String script, String expected) {
        assertThat(run(script)).contains(expected);
    }

    @Test
    void aServerThatIsNotKnownIsRefused() throws Exception {
        String hosts = Files.readString(home.resolve(".ssh/known_hosts"));
        Path other = Files.createDirectories(home.resolve("other/.ssh"));
        Files.writeString(other.resolve("known_hosts"), "");
        assertThat(hosts).isNotEmpty();

        assertThat(runAlone("$env:HOME = '" + home.resolve("other") + "'; New-PSSession -HostName me@127.0.0.1 -Port "
                        + server.port() + " -KeyFilePath " + home.resolve(".ssh/id_ecdsa")))
                .contains("The SSH connection to 127.0.0.1 failed");
    }

    @Test
    void manyObjectsComeInTheirOrder() {
        assertThat(run("$n = 0; $ok = $true; Invoke-Command $s { 1..20000 } | ForEach-Object { $n++; if ($_"
                        + " -ne $n) { $ok = $false } }; \"$n $ok\""))
                .isEqualTo("20000 True");
    }

    @Test
    void severalSessionsWorkAtOnce() {
        assertThat(run("$t = New-PSSession -HostName me@127.0.0.1 -Port " + server.port()
                        + "; (Invoke-Command $s, $t { Start-Sleep -Milliseconds 50; 3 } | Measure-Object -Sum).Sum"))
                .isEqualTo("6");
    }
}
