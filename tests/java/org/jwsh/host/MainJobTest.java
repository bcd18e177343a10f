package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.jwsh.host.SimulatedShell.Outcome;

/** The script that the README runs. */
class MainJobTest {
    @Test
    void connectsShowsTheSessionsAndEndsThemInEachWay() {
        try (SimulatedShell shell = new SimulatedShell()) {
            Outcome outcome = shell.runFile("help/examples/disconnect-hpovmgmt.ps1");

            assertThat(outcome.error()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
            assertThat(outcome.output())
                    .startsWith("Connected to MyAppliance.domain.com as administrator.\n")
                    .contains("""
                        ConnectionID Name                    UserName      AuthLoginDomain Default
                        ------------ ----                    --------      --------------- -------
                        1            MyAppliance.domain.com  administrator LOCAL           True
                        2            MyAppliance2.domain.com administrator LOCAL           False
                        3            MyAppliance3.domain.com administrator LOCAL           False
                        4            MyAppliance4.domain.com administrator LOCAL           False
                        """)
                    .contains("Disconnecting MyAppliance.domain.com by its connection object.")
                    .contains("Disconnecting connection number 2.")
                    .contains("Sessions left: 0\n")
                    .contains("Disconnected from DPMServer07.\n")
                    .contains(
                            "An object of the closed session: The session with the DPM server 'DPMServer07' has been");
            assertThat(shell.appliances().openSessions()).isZero();
            assertThat(shell.dpmServers().openSessions()).isZero();
        }
    }

    @Test
    void takesTheAppliancesFromItsArguments() {
        try (SimulatedShell shell = new SimulatedShell()) {
            Outcome outcome = shell.runFile(
                    "-File", "help/examples/disconnect-hpovmgmt.ps1", "-Appliance", "rack1", "-UserName", "ops");

            assertThat(outcome.output()).startsWith("Connected to rack1 as ops.\n");
        }
    }
}
