package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions over WS-Management: entered, left to themselves, taken up again; jobs in them; questions to the user. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionLifeTest {
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
                "$null = Disconnect-PSSession $s; $s.State; $null = Connect-PSSession $s; $s.State; Invoke-Command $s {"
                        + " 7 } ~ Disconnected\\nOpened\\n7",
                "Invoke-Command $s { $x = 5 }; $null = $s | Disconnect-PSSession | Connect-PSSession; Invoke-Command $s"
                        + " { $x } ~ 5",
                "$null = Disconnect-PSSession $s; Invoke-Command $s { 1 } 2>$null; $Error[0].FullyQualifiedErrorId ~"
                        + " PSSessionStateBroken",
                "$d = Invoke-Command 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o -InDisconnectedSession"
                        + " -SessionName later { Start-Sleep -Milliseconds 300; 1..3 }; $d.State; $d.Name; (Receive-PSSession $d)"
                        + " -join ',' ~ Disconnected\\nlater\\n1,2,3",
                "$d = Invoke-Command 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o -InDisconnectedSession"
                        + " { 1..20000 }; Start-Sleep -Milliseconds 500; (Receive-PSSession $d).Count ~ 20000",
            })
    void aSessionIsLeftToItselfAndTakenUpAgain(String script, String expected) {
        assertThat(service.runInSession(script)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "$j = Invoke-Command $s { 1..3 } -AsJob -JobName far; $j.PSJobTypeName; $j.Location; ($j | Receive-Job"
                        + " -Wait) -join ',' ~ RemoteJob\\n127.0.0.1\\n1,2,3",
                "$j = Invoke-Command $s { Write-Warning w; Write-Error bad } -AsJob; $null = Wait-Job $j; $j.State;"
                        + " Receive-Job $j 3>&1 2>&1 | ForEach-Object ToString ~ Completed\\nWARNING: w\\nbad",
                "$j = Invoke-Command $s { throw 'dead' } -AsJob; $null = Wait-Job $j; $j.State ~ Failed",
                "$j = Invoke-Command $s { Start-Sleep 100 } -AsJob; Start-Sleep -Milliseconds 300; Stop-Job $j; $j.State;"
                        + " $j.ChildJobs.Count ~ Stopped\\n1",
                "$j = Invoke-Command $s { Write-Progress Copy -PercentComplete 5 } -AsJob; $null = Wait-Job $j;"
                        + " \"$($j.ChildJobs[0].Progress)\" ~ 'parent = -1 id = 0 act = Copy stat = Processing cur =  pct"
                        + " = 5 sec = -1 type = Processing'",
                "$v = 4; $j = Invoke-Command $s { $using:v * 2 } -AsJob; $j | Receive-Job -Wait ~ 8",
            })
    void aCommandElsewhereMayBeAJob(String script, String expected) {
        assertThat(service.runInSession(script)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { Write-Error bad } 2>$null; $Error[0].OriginInfo.PSComputerName ~ 127.0.0.1",
                "Invoke-Command $s { $Host.UI.WriteLine('shown') } ~ shown",
                "Invoke-Command $s { Write-Verbose v -Verbose } 4>&1 | ForEach-Object Message ~ v",
                "Invoke-Command $s { Write-Information i } -InformationVariable i; $i[0].MessageData ~ i",
                "Invoke-Command $s { Write-Debug d -Debug } 5>&1 | ForEach-Object Message ~ d",
                "1..3 | Invoke-Command $s { process { $_ * 2 } } ~ 2\\n4\\n6",
            })
    void everyStreamComesBack(String script, String expected) {
        assertThat(service.runInSession(script)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { \"hello $(Read-Host name)\" } ~ hello typed",
                "Invoke-Command $s { [System.Net.NetworkCredential]::new('', (Read-Host secret -AsSecureString)).Password"
                        + " } ~ typed",
                "Invoke-Command $s { $Host.UI.PromptForChoice('c', 'm', [System.Management.Automation.Host"
                        + ".ChoiceDescription[]]('&first', '&typed'), 0) } ~ 1",
            })
    void aCommandElsewhereAsksTheUserHere(String script, String expected) {
        assertThat(service.answering("typed\n", script)).endsWith(expected);
    }

    @Test
    void thePromptMovesToASessionAndBack() {
        assertThat(service.typing(
                        "$x = 'here'", "Enter-PSSession $s", "$x = 'there'", "$x", "1/0", "Exit-PSSession", "$x"))
                .contains("there\nRuntimeException: Attempted to divide by zero.\nhere");
    }

    @Test
    void aServiceTellsWhatItIs() {
        assertThat(service.run("(Test-WSMan 127.0.0.1 -Port $q).ProductVersion"))
                .isEqualTo("Stack: 3.0");
    }

    @Test
    void noServiceIsAnError() {
        assertThat(service.run("Test-WSMan 127.0.0.1 -Port 1 2>$null; $Error[0].FullyQualifiedErrorId"))
                .isEqualTo("WsManError,Microsoft.PowerShell.Commands.TestWSManCommand");
    }
}
