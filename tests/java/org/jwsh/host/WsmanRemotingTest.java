package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client and a server of this project, joined by WS-Management over TLS on loopback. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WsmanRemotingTest {
    private LoopbackService service;

    @BeforeAll
    void start() throws IOException {
        service = new LoopbackService();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { 1 + 1 } ~ 2",
                "Invoke-Command $s { $x = 5 }; Invoke-Command $s { $x } ~ 5",
                "$v = 7; Invoke-Command $s { param($n) $n * $using:v } -ArgumentList 6 ~ 42",
                "1, 2, 3 | Invoke-Command $s { $input | Measure-Object -Sum | ForEach-Object Sum } ~ 6",
                "(Invoke-Command $s { 'x' * 200000 }).Length ~ 200000",
                "('y' * 200000 | Invoke-Command $s { $input | ForEach-Object Length }) ~ 200000",
                "(Invoke-Command $s { 1..5000 } | Measure-Object -Sum).Sum ~ 12502500",
                "Invoke-Command $s { ConvertTo-SecureString s3cret -AsPlainText } | ConvertFrom-SecureString"
                        + " -AsPlainText ~ s3cret",
                "Invoke-Command $s { Write-Warning careful } ~ WARNING: careful",
                "Invoke-Command $s { throw 'boom' } -ErrorVariable e 2>$null; $e[0].Exception.Message ~ boom",
                "Invoke-Command $s { Get-Item /nope } 2>$null; $Error[0].FullyQualifiedErrorId ~"
                        + " PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand",
                "$s.Transport ~ WSMan",
                "Invoke-Command $s { [array]::CreateInstance([long], 2000000000) } -ErrorVariable e 2>$null; $e.Count"
                        + " ~ 1",
                "(Invoke-Command $s { for ($i = 1; ; $i++) { $i } } | Select-Object -First 3) -join ',' ~ '1,2,3'",
                "Invoke-Command $s { 1..5000 } | Select-Object -First 1; Invoke-Command $s { 'again' } ~ '1\\nagain'",
                "Invoke-Command $s { 1..5000 } | ForEach-Object { if ($_ -eq 3000) { $_ } } ~ 3000",
            })
    void aCommandRunsThere(String script, String expected) {
        assertThat(service.runInSession(script)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void aSessionRunsOneCommandAtATime() {
        assertThat(service.runInSession(
                        "Invoke-Command $s { for (;;) { 1 } } | ForEach-Object { Invoke-Command $s { 'never' } } 2>&1 |"
                                + " Select-Object -First 1 | ForEach-Object FullyQualifiedErrorId"))
                .isEqualTo("PSSessionBusy");
    }

    @Test
    void aCallMayHaveASessionOfItsOwn() {
        assertThat(service.run("Invoke-Command 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o { 3 }"))
                .isEqualTo("3");
        assertThat(service.server().sessions()).isZero();
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(service.run("$c = [pscredential]::new('me', (ConvertTo-SecureString no -AsPlainText));"
                        + " New-PSSession 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o"))
                .contains("Access is denied");
    }

    @Test
    void anUnknownCertificateIsRefused() {
        assertThat(service.run("New-PSSession 127.0.0.1 -Port $p -UseSSL -Credential $c"))
                .contains("cannot be reached");
    }

    @Test
    void passwordsAreNotSentInPlainText() {
        assertThat(service.run("New-PSSession 127.0.0.1 -Port $p -Credential $c -Authentication Basic"))
                .contains("over HTTPS only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { 1 + 1 } ~ 2",
                "(Invoke-Command $s { 'x' * 200000 }).Length ~ 200000",
                "('y' * 200000 | Invoke-Command $s { $input | ForEach-Object Length }) ~ 200000",
                "(Invoke-Command $s { 1..5000 } | Measure-Object -Sum).Sum ~ 12502500",
            })
    void withoutTlsEveryMessageIsSealed(String script, String expected) {
        assertThat(service.run("$s = New-PSSession 127.0.0.1 -Port $q -Credential $c; " + script
                        + "; Get-PSSession | Remove-PSSession"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"me ~ no", "you ~ pw"})
    void whoCannotProveThePasswordIsRefused(String user, String password) {
        assertThat(service.run("$c = [pscredential]::new('" + user + "', (ConvertTo-SecureString " + password
                        + " -AsPlainText)); New-PSSession 127.0.0.1 -Port $q -Credential $c"))
                .contains("Access is denied");
    }
}
