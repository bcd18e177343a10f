package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts and the history of a session. */
class TranscriptTest {
    @TempDir
    Path directory;

    @Test
    void aTranscriptHoldsWhatTheUserSawBetweenStartAndStop() throws IOException {
        EmbeddedSession session = new EmbeddedSession(directory);

        session.run("'before'; $null = Start-Transcript t.txt -UseMinimalHeader; 'shown'; Write-Host 'told';"
                + " Write-Warning 'care'; $null = Stop-Transcript; 'after'");

        assertThat(Files.readString(directory.resolve("t.txt")))
                .contains("PowerShell transcript start", "shown\ntold\n", "WARNING: care", "PowerShell transcript end")
                .doesNotContain("before", "after", "PSVersion");
    }

    @Test
    void anExistingFileIsKeptWhereThatIsAskedFor() throws IOException {
        EmbeddedSession session = new EmbeddedSession(directory);
        Files.writeString(directory.resolve("t.txt"), "mine");

        String written = session.run("Start-Transcript t.txt -NoClobber");

        assertThat(written).contains("already exists and NoClobber was specified");
        assertThat(directory.resolve("t.txt")).hasContent("mine");
    }

    @Test
    void theHistoryIsNumberedAndCanBeCleared() {
        EmbeddedSession session = new EmbeddedSession(directory);

        String written =
                session.run("$now = Get-Date; 'dir', 'cd' | ForEach-Object { [pscustomobject]@{ CommandLine = $_;"
                        + " ExecutionStatus = 'Completed'; StartExecutionTime = $now; EndExecutionTime = $now } } |"
                        + " Add-History; (Get-History | ForEach-Object { \"$($_.Id) $_\" }) -join ','; Clear-History -Id"
                        + " 1; (Get-History).CommandLine; Get-History 1");

        assertThat(written).startsWith("1 dir,2 cd\ncd\n").contains("Cannot locate the history for Id 1.");
    }
}
