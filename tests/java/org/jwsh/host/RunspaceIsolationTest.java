package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions in one program share nothing that a script can see. */
class RunspaceIsolationTest {
    private static final int SESSIONS = 200;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$x = 1; $global:y = 2 | \"[$x$y]\" | []",
                "Set-Location /usr | (Get-Location).Path -eq '/usr' | False",
                "1/0 | $Error.Count | 0",
                "$ErrorActionPreference = 'Stop' | \"$ErrorActionPreference\" | Continue",
                "function own { 'mine' } | [bool](Get-Command own -ErrorAction Ignore) | False",
                "Set-Alias mine Get-Item | [bool](Get-Alias mine -ErrorAction Ignore) | False",
                "$env:ONLY_HERE = 'set' | \"[$env:ONLY_HERE]\" | []",
                "class Only { } | [bool]('Only' -as [type]) | False",
                "Set-StrictMode -Version Latest | \"[$($never.set)]\" | []",
                "$PSDefaultParameterValues['Get-Item:Force'] = $true | $PSDefaultParameterValues.Count | 0",
                "Update-TypeData -TypeName System.String -MemberType NoteProperty -MemberName Own -Value 1 |"
                        + " \"[$('a'.Own)]\" | []",
                "$null = New-PSDrive own FileSystem /tmp -Scope Global | [bool](Get-PSDrive own -ErrorAction Ignore) |"
                        + " False",
                "cmd-that-is-not-there | $? | True",
                "sh -c 'exit 4' | \"[$LASTEXITCODE]\" | []"
            })
    void whatOneSessionDoesAnotherDoesNotSee(String done, String asked, String answer) {
        EmbeddedSession first = new EmbeddedSession(directory);
        EmbeddedSession second = new EmbeddedSession(directory);
        first.run(done);
        assertThat(second.run(asked)).isEqualTo(answer);
    }

    @Test
    void twoHundredRunAtOnceOnVirtualThreads() throws Exception {
        String script = """
            class Counter { [int] $N; [int] Next() { $this.N++; return $this.N } }
            function Get-Twice($x) { $x * 2 }
            $c = [Counter]::new()
            foreach ($i in 1..50) { $null = $c.Next() }
            $mine = 1..20 | ForEach-Object { [pscustomobject]@{ A = $_; B = Get-Twice $_ } } | Where-Object A -gt 10
            $global:id = %d
            Set-Location /tmp
            try { throw "own $id" } catch { $caught = "$_" }
            "$id $($c.N) $($mine.Count) $(($mine | Measure-Object B -Sum).Sum) $caught $($Error.Count)\"\
            """;
        CountDownLatch together = new CountDownLatch(1);
        List<Future<String>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SESSIONS; i++) {
                String own = script.formatted(i);
                results.add(threads.submit(() -> {
                    together.await();
                    return new EmbeddedSession(directory).run(own);
                }));
            }
            together.countDown();
            for (int i = 0; i < SESSIONS; i++) {
                assertThat(results.get(i).get()).isEqualTo(i + " 50 10 310 own " + i + " 1");
            }
        }
    }

    @Test
    void aCultureBelongsToTheSessionThatChoseIt() {
        EmbeddedSession one = new EmbeddedSession();
        EmbeddedSession other = new EmbeddedSession();
        one.run("[cultureinfo]::CurrentCulture = 'de-DE'");
        assertThat(other.run("(1.5).ToString()")).isEqualTo("1.5");
        assertThat(one.run("(1.5).ToString()")).isEqualTo("1,5");
    }
}
