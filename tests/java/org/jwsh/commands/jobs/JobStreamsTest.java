package org.jwsh.commands.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** What jobs are given, and what is received of them. */
class JobStreamsTest {
    private static String run(String script) {
        try (PowerShell shell = PowerShell.create()) {
            return String.join(
                    "\n",
                    shell.addScript(script).invoke().stream()
                            .map(String::valueOf)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1..3 | Start-Job { $input | ForEach-Object { \"in $_\" } } ~ in 1|in 2|in 3",
                "1..2 | Start-Job { process { \"p $_\" } } ~ p 1|p 2",
                "Start-Job { $input | ForEach-Object { \"$_\" } } -InputObject (1, 2) ~ 1 2",
                "1..2 | Start-ThreadJob { process { \"p $_\" } } ~ p 1|p 2",
                "Start-Job { (Get-Location).Path } -WorkingDirectory / ~ /",
                "Start-Job { param($a) \"$a $args\" } -ArgumentList 1, 2 ~ 1 2",
            })
    void aJobGetsItsInput(String job, String expected) {
        assertThat(run("Receive-Job -Wait (" + job + ")")).isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    void jobsOfThisProcessAreReceivedByTheStreamsOfTheCommand() {
        assertThat(run("$j = Start-ThreadJob { Write-Warning w; Write-Information i; 1 }; $null = Wait-Job $j;"
                        + " Receive-Job $j 3>&1 6>&1 | ForEach-Object { \"$($_.GetType().Name) $_\" }"))
                .isEqualTo("Int32 1\nWarningRecord w\nInformationRecord i");
    }

    @Test
    void theWarningPreferenceOfWhoReceivesCounts() {
        assertThat(run("$j = Start-ThreadJob { Write-Warning w; 1 }; $null = Wait-Job $j;"
                        + " Receive-Job $j -WarningAction SilentlyContinue -WarningVariable w; \"$w\""))
                .isEqualTo("1\nw");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "$j = Start-Job { Write-Progress Copy -PercentComplete 5 } ~ $j.ChildJobs[0].Progress[0].PercentComplete ~ 5",
                "$j = Start-ThreadJob { Write-Progress Copy -Completed } ~ $j.Progress[0].RecordType ~ Completed",
                "$j = Start-Job { Write-Information i; Write-Host h } ~ $j.ChildJobs[0].Information -join '' ~ ih",
            })
    void aJobKeepsWhatItWrote(String start, String read, String expected) {
        assertThat(run(start + "; $null = Wait-Job $j; " + read)).isEqualTo(expected);
    }

    @Test
    void progressOfAShellIsInItsStreams() {
        assertThat(run("$p = [powershell]::Create().AddScript('Write-Progress Copy here -Id 3'); $p.Invoke();"
                        + " \"$($p.Streams.Progress)\""))
                .isEqualTo("parent = -1 id = 3 act = Copy stat = here cur =  pct = -1 sec = -1 type = Processing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1 | ForEach-Object -Parallel { 1 } -AsJob -TimeoutSeconds 1 ~ ParallelCannotUseTimeoutWithJob",
                "$s = { 1 }; 1 | ForEach-Object -Parallel { & $using:s } ~ ParallelUsingVariableCannotBeScriptBlock",
                "{ 1 } | ForEach-Object -Parallel { 1 } -ErrorVariable e 2>$null; throw $e[0] ~"
                        + " ParallelPipedInputObjectCannotBeScriptBlock",
            })
    void whatCannotRunInParallelIsAnError(String script, String errorId) {
        assertThat(run("try { " + script + " } catch { $_.FullyQualifiedErrorId }"))
                .isEqualTo(errorId + ",Microsoft.PowerShell.Commands.ForEachObjectCommand");
    }
}
