package org.jwsh.commands.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.jwsh.host.ConsoleHost;
import org.jwsh.host.Launch;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebRequestTest {
    private static final String CREDENTIAL = "([pscredential]::new('me', (ConvertTo-SecureString 'pw' -AsPlainText)))";

    private WebServer server;

    @BeforeAll
    void start() throws IOException {
        server = new WebServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** What a script writes in which {@code $u} is the server and its certificate is not checked. */
    private String run(String script) {
        return runChecked("$PSDefaultParameterValues = @{ 'Invoke-*:SkipCertificateCheck' = $true }; " + script);
    }

    private String runChecked(String script) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", "$u = '" + server.address() + "'; " + script),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                false,
                200));
        return output.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void whatTheAnswerMeansIsGiven() {
        assertThat(run("(irm $u/json).list -join ','")).isEqualTo("1,2");
        assertThat(run("(irm $u/xml).r.v")).isEqualTo("7");
        assertThat(run("(irm $u/feed).title")).isEqualTo("t1");
        assertThat(run("irm $u/gzip")).isEqualTo("unpacked");
    }

    @Test
    void anUnknownCertificateIsRefused() {
        assertThat(runChecked("irm $u/json")).contains("The SSL connection could not be established");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "irm $u/echo -Body @{ a = 'b c' } | GET /echo?a=b+c",
                "irm $u/echo -Method Post -Body @{ a = 1 } | a=1",
                "irm $u/echo -Method Put -ContentType text/x -Body hi | type: text/x",
                "irm $u/echo -CustomMethod purge | PURGE /echo",
                "irm $u/echo -Headers @{ 'X-Test' = 'h' } | x: h",
                "irm $u/redirect -Method Post -Body x | GET /echo",
                "irm $u/redirect -Method Post -Body x -PreserveHttpMethodOnRedirect | POST /echo",
                "irm $u/moved -Method Post -Body x | POST /echo",
                "irm $u/echo -Form @{ f = 'v' } -Method Post | name=\"f\"",
                "irm $u/echo -Authentication Bearer -Token (ConvertTo-SecureString t0 -AsPlainText) | authorization:"
                        + " Bearer t0",
                "irm $u/set-cookie -SessionVariable s; irm $u/echo -WebSession $s | cookie: sid=42",
            })
    void theRequestIsAsAskedFor(String script, String expected) {
        assertThat(run(script)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "irm $u/redirect -MaximumRedirection 0 |"
                        + " MaximumRedirectExceeded,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
                "irm $u/plain | InsecureRedirection,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
                "irm $u/missing | WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
                "iwr $u/dropped | WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand",
                "irm $u/slow -TimeoutSec 1 |"
                        + " ConnectionTimeoutReached,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
                "irm $u/json -Body a -InFile b |"
                        + " WebCmdletBodyConflictException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
                "irm $u/json -Resume |"
                        + " WebCmdletOutFileMissingException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand",
            })
    void whatGoesWrongIsAnErrorWithAnId(String script, String id) {
        assertThat(run("try { " + script + " -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }"))
                .isEqualTo(id);
    }

    @Test
    void aFailureShowsWhatTheServerSaid() {
        assertThat(run("try { irm $u/missing } catch { $_.ErrorDetails.Message;"
                        + " [int]$_.Exception.Response.StatusCode }"))
                .isEqualTo("{\"reason\":\"gone\"}\n404");
        assertThat(run("(iwr $u/missing -SkipHttpErrorCheck).StatusCode")).isEqualTo("404");
    }

    @Test
    void aBusyServerIsAskedAgain() {
        assertThat(run("irm $u/busy -MaximumRetryCount 2 -RetryIntervalSec 1")).isEqualTo("now");
    }

    @Test
    void theServerMayAskForCredentials() {
        assertThat(run("irm $u/secret -Credential " + CREDENTIAL)).isEqualTo("Basic bWU6cHc=");
        assertThat(run("irm $u/echo -Authentication Basic -Credential " + CREDENTIAL))
                .contains("Basic bWU6cHc=");
    }

    @Test
    void secretsAreNotSentInPlainText() {
        assertThat(run("irm http://127.0.0.1:9/ -Authentication Basic -Credential " + CREDENTIAL))
                .contains("cannot protect plain text secrets");
    }

    @Test
    void linkedPagesAreFollowed() {
        assertThat(run("(irm $u/pages -FollowRelLink).page -join ','")).isEqualTo("1,2,3");
        assertThat(run("(irm $u/pages -FollowRelLink -MaximumFollowRelLink 2).page -join ','"))
                .isEqualTo("1,2");
    }

    @Test
    void statusAndHeadersGoToVariables() {
        assertThat(run("$null = irm $u/json -StatusCodeVariable c -ResponseHeadersVariable h; \"$c"
                        + " $($h['Content-Type'])\""))
                .isEqualTo("200 application/json");
    }

    @Test
    void aFileIsWrittenAndResumed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("f.bin");

        run("iwr \"$u/file?3000000\" -OutFile " + file);
        assertThat(file).hasSize(3_000_000);

        Files.write(file, new byte[1_000_000]);
        run("iwr \"$u/file?3000000\" -Resume -OutFile " + file);
        assertThat(file).hasSize(3_000_000);
        assertThat(server.lastRangeStart()).isEqualTo(1_000_000);

        run("iwr \"$u/file?3000000\" -Resume -OutFile " + file);
        assertThat(file).hasSize(3_000_000);
    }
}
