package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.host.SimulatedShell.Outcome;

/** Every way to type Connect-DPMServer and Disconnect-DPMServer, right and wrong. */
class DPMServerTest {
    private static final String CONNECT = "$server = Connect-DPMServer DPMServer07 3>$null\n";

    private final SimulatedShell shell = new SimulatedShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connect-DPMServer -DPMServerName DPMServer07",
                "Connect-DPMServer -ComputerName DPMServer07",
                "Connect-DPMServer -CN DPMServer07",
                "Connect-DPMServer DPMServer07",
                "connect-dpmserver -dpmservern:DPMServer07",
            })
    void everySpellingOpensASessionAndWarns(String call) {
        Outcome outcome = shell.run("$s = " + call + "; \"$s\"; $s.Name");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.output())
                .isEqualTo("WARNING: Connecting to DPM server: DPMServer07\nDPMServer07\nDPMServer07\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disconnect-DPMServer -DPMServerName DPMServer07",
                "Disconnect-DPMServer -ComputerName dpmserver07",
                "Disconnect-DPMServer -CN DPMServer07",
                "Disconnect-DPMServer DPMServer07",
                "Disconnect-DPMServer",
                "Disconnect-DPMServer -Confirm:$false",
            })
    void everySpellingClosesTheSessionWithoutOutput(String call) {
        Outcome outcome = shell.run(CONNECT + call);

        assertThat(outcome).isEqualTo(new Outcome("", "", 0));
        assertThat(shell.dpmServers().openSessions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-WhatIf", "-wi"})
    void whatIfOnlyTells(String parameter) {
        Outcome outcome = shell.run(CONNECT + "Disconnect-DPMServer " + parameter + "; $server.Name");

        assertThat(outcome.output())
                .isEqualTo("What if: Performing the operation \"Disconnect-DPMServer\" on target \"DPMServer07\".\n"
                        + "DPMServer07\n");
    }

    @ParameterizedTest
    @CsvSource({"-Confirm, y, False", "-cf, n, True"})
    void confirmAsksAndDoesWhatTheAnswerSays(String parameter, String answer, boolean stillOpen) {
        Outcome outcome = shell.runWithAnswers(
                CONNECT + "Disconnect-DPMServer " + parameter + "\n[bool] (& { $server.Name } 2>$null)", answer);

        assertThat(outcome.output())
                .contains("Performing the operation \"Disconnect-DPMServer\" on target \"DPMServer07\".")
                .endsWith(stillOpen ? "True\n" : "False\n");
    }

    @Test
    void withNothingOpenABareCallDoesNothing() {
        assertThat(shell.run("Disconnect-DPMServer")).isEqualTo(new Outcome("", "", 0));
    }

    @Test
    void aNameThatIsNotConnectedIsReported() {
        Outcome outcome = shell.runAndDescribeErrors(CONNECT + "Disconnect-DPMServer other");

        assertThat(outcome.output()).isEqualTo("""
            id: DPMServerNotConnected,org.jwsh.modules.dpm.DisconnectDPMServer
            category: ObjectNotFound
            reason: InvalidOperationException
            target: other
            message: There is no session with the DPM server 'other'.
            """);
    }

    @Test
    void aServerThatIsDownIsReported() {
        shell.dpmServers().takeDown("DPMServer07");

        Outcome outcome = shell.runAndDescribeErrors(CONNECT);

        assertThat(outcome.output()).isEqualTo("""
            id: UnableToConnectToDPMServer,org.jwsh.modules.dpm.ConnectDPMServer
            category: ConnectionError
            reason: InvalidOperationException
            target: DPMServer07
            message: Unable to connect to DPMServer07. Check that the DPM service is running there. (ID: 948)
            """);
    }

    @Test
    void aMissingServerNameIsAnErrorWithNobodyToAsk() {
        Outcome outcome = shell.run("Connect-DPMServer");

        assertThat(outcome.error())
                .isEqualTo("Connect-DPMServer: Cannot process command because of one or more missing mandatory"
                        + " parameters: DPMServerName.\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void theSessionHandsOutGroupsSourcesAndRecoveryPoints() {
        Outcome outcome = shell.run(CONNECT + """
            $group = Get-DPMProtectionGroup | Where-Object FriendlyName -eq 'SQL databases'
            $sources = Get-DPMDatasource -ProtectionGroup $group
            "$($sources.Count) sources, $(@($group.GetDatasources()).Count) by method"
            "$(@($sources[0] | Get-DPMRecoveryPoint).Count) recovery points"
            "$(@(Get-DPMProductionServer).Count) computers"
            """);

        assertThat(outcome).isEqualTo(new Outcome("2 sources, 2 by method\n3 recovery points\n7 computers\n", "", 0));
    }

    @Test
    void anObjectOfAClosedSessionCannotBeUsed() {
        Outcome outcome = shell.runAndDescribeErrors(CONNECT + """
            $group = @(Get-DPMProtectionGroup)[0]
            Disconnect-DPMServer
            Get-DPMDatasource -ProtectionGroup $group
            """);

        assertThat(outcome.output()).isEqualTo("""
            id: DPMSessionClosed,org.jwsh.modules.dpm.GetDPMDatasource
            category: InvalidOperation
            reason: InvalidOperationException
            target: DPMServer07
            message: The session with the DPM server 'DPMServer07' has been closed and its objects were released.\
             Connect again to get new ones.
            """);
    }

    @Test
    void valuesCopiedBeforeSurviveTheSession() {
        Outcome outcome = shell.run(CONNECT + """
            $names = Get-DPMProtectionGroup | ForEach-Object { $_.FriendlyName }
            Disconnect-DPMServer
            $names -join ', '
            """);

        assertThat(outcome.output()).isEqualTo("File servers, SQL databases, Virtual machines\n");
    }

    @Test
    void theNewestSessionIsTheCurrentOne() {
        Outcome outcome = shell.run("""
            $null = Connect-DPMServer first 3>$null
            $null = Connect-DPMServer second 3>$null
            (Get-DPMProtectionGroup)[0].DPMServerName
            Disconnect-DPMServer
            (Get-DPMProtectionGroup)[0].DPMServerName
            (Get-DPMProtectionGroup -DPMServerName first)[0].DPMServerName
            """);

        assertThat(outcome.output()).isEqualTo("second\nfirst\nfirst\n");
    }
}
