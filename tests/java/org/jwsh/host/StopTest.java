package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs can be stopped from outside, and the session is as good as before. */
class StopTest {

    /** Starts a script that says when it is under way, and ends it by an action on the thread that runs it. */
    private static String stopped(EmbeddedSession session, String script, boolean interrupt) throws Exception {
        CompletableFuture<String> ended = new CompletableFuture<>();
        Thread thread =
                new Thread(null, () -> ended.complete(session.run("Write-Host begun\n" + script)), "run", 64L << 20);
        thread.start();
        while (!session.written().contains("begun")) {
            Thread.sleep(5);
        }
        Thread.sleep(30);
        if (interrupt) {
            thread.interrupt();
        } else {
            session.context().stop();
        }
        return ended.get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while ($true) { }",
                "for (;;) { }",
                "do { } until ($false)",
                "do { continue } while ($true)",
                "foreach ($i in 1..2147483647) { }",
                "1..2147483647 | ForEach-Object { }",
                "1..2147483647 | Where-Object { $false }",
                "1..2147483647 | Measure-Object",
                "function f { process { $_ } }; 1..2147483647 | f | Out-Null",
                "while ($true) { switch (1) { 1 { continue } } }",
                "class L { static [void] Run() { while ($true) { } } }; [L]::Run()",
                "while ($true) { try { throw 'x' } catch { } }",
                "function spin { while ($true) { $null = & { 1 } } }; spin",
                "Start-Sleep -Seconds 1000",
                "1..3 | ForEach-Object { Start-Sleep -Seconds 1000 }",
                "1 | ForEach-Object -Parallel { while ($true) { } }",
                "sh -c 'sleep 1000'",
                "[System.Threading.Thread]::Sleep(1000000)",
                "[System.Threading.ManualResetEvent]::new($false).WaitOne()",
                "while ($true) { $null = 1..20000 | Sort-Object -Descending }",
                "while ($true) { $many = 1..1000000 }",
                "('a' * 60 + '!') -match '^(a+)+b\\1$'",
                "[regex]::Replace(('a' * 60 + '!'), '^(a|aa)+\\1b$', 'x')",
                "('a' * 100000) -match 'a*a*a*b'",
                "('a' * 100000) -replace '.*?.*?.*?b', 'x'",
                "('a' * 100000) -split 'a+a+b'",
                "switch -Regex ('a' * 100000) { '(?=a*a*a*b)c' { } }",
                "'a' * 100000 | Select-String 'a*a*a*b'",
                "[regex]::Match('a' * 100000, 'ba*a*a*', 'RightToLeft')",
                "while ($true) { $text = 'a,' * 1000000; $null = $text -split ',' -join ';' -replace ';', ',' }",
                "while ($true) { $null = ('a,' * 1000000).Split(',') }",
                "while ($true) { $null = @(1, 2) * 3000000 }",
                "while ($true) { $null = [string[]] (1..1000000) }",
                "(1..1000).ForEach({ [System.Threading.Thread]::Sleep(200) })",
                "(1..1000).Where({ [System.Threading.Thread]::Sleep(200) })",
                "while ($true) { $null = ConvertTo-Json @(1..100000) | ConvertFrom-Json }",
                "while ($true) { $null = Compare-Object (1..200000) (2..200001) -SyncWindow 2147483647 }",
                "$file = New-TemporaryFile; try { Get-Content $file -Wait } finally { Remove-Item $file }",
                "Wait-Job (Start-ThreadJob { Start-Sleep 1000 })",
                "Receive-Job (Start-ThreadJob { Start-Sleep 1000 }) -Wait",
                "$held = sh -c 'sleep 60'",
                "Start-Process sleep 60 -Wait",
                "Wait-Event -SourceIdentifier never"
            })
    void everyLoopEnds(String script) throws Exception {
        for (boolean interrupt : new boolean[] {false, true}) {
            EmbeddedSession session = new EmbeddedSession();
            assertThat(stopped(session, script, interrupt))
                    .as(interrupt ? "interrupted" : "stopped")
                    .isEqualTo("begun(stopped)");
            assertThat(session.run("1..3 | ForEach-Object { $_ * 2 } | Measure-Object -Sum | ForEach-Object Sum"))
                    .isEqualTo("12");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invoke-WebRequest",
                "Invoke-RestMethod",
                "Invoke-WebRequest -OutFile ([IO.Path]::GetTempFileName())"
            })
    void webRequestsInFlightEnd(String request) throws Exception {
        String[] answers = {"", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nthe rest never comes"};
        for (String answer : answers) {
            try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                Thread.ofVirtual().start(() -> answer(server, answer));
                EmbeddedSession session = new EmbeddedSession();
                String script = request + " http://127.0.0.1:" + server.getLocalPort();
                assertThat(stopped(session, script, false)).as(answer).isEqualTo("begun(stopped)");
                assertThat(session.run("'usable'")).isEqualTo("usable");
            }
        }
    }

    /** Answers one request with the beginning of a response, and no more. */
    private static void answer(ServerSocket server, String beginning) {
        try {
            server.accept().getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Test
    void finallyAndCleanBlocksStillRun() throws Exception {
        EmbeddedSession session = new EmbeddedSession();
        String script = """
            function g { process { while ($true) { } } clean { Write-Host 'cleaned' } }
            try { g } catch { Write-Host 'never' } finally { foreach ($i in 1..2) { Write-Host "last $i" } }
            Write-Host 'never'\
            """;
        assertThat(stopped(session, script, false).lines())
                .containsExactly("begun", "cleaned", "last 1", "last 2(stopped)");
        assertThat(stopped(session, script, true).lines())
                .containsExactly("begun", "cleaned", "last 1", "last 2(stopped)");
    }

    @Test
    void finallyBlocksMayWaitAfterAMethodThatWaited() throws Exception {
        EmbeddedSession session = new EmbeddedSession();
        String script =
                "try { [System.Threading.Thread]::Sleep(1000000) } catch { Write-Host 'never' } finally { Start-Sleep"
                        + " -Milliseconds 1; [System.Threading.Thread]::Sleep(1); Write-Host 'last' }\nWrite-Host 'never'";
        assertThat(stopped(session, script, false).lines()).containsExactly("begun", "last(stopped)");
        assertThat(stopped(session, script, true).lines()).containsExactly("begun", "last(stopped)");
        assertThat(session.run("[System.Threading.Thread]::Sleep(1); 'usable'")).isEqualTo("usable");
    }

    @Test
    void whatWasSetBeforeStays() throws Exception {
        EmbeddedSession session = new EmbeddedSession();
        stopped(session, "$kept = 5; while ($true) { $kept++ }", false);
        assertThat(session.run("$kept -gt 5; $Error.Count")).isEqualTo("True\n0");
    }
}
