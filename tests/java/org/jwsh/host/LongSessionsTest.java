package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.jwsh.simulators.oneview.Account;
import org.jwsh.simulators.oneview.Fault;
import org.jwsh.simulators.oneview.SimulatorSettings;

/** Sessions that time out, and appliances that restart. */
class LongSessionsTest {
    private static final String CONNECT = "$c = Connect-HPOVMgmt one.domain.com -UserName admin -Password secret ";

    private static final String RESTART = """
        ;$task = Send-HPOVRequest '/rest/appliance/shutdown?type=REBOOT' -Method POST
        Start-Sleep -Milliseconds 900
        ($task | Wait-HPOVTaskComplete\s""";

    private SimulatedShell shell = new SimulatedShell(new SimulatorSettings().taskDuration(Duration.ofMillis(1_500)));

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void aSessionThatTimesOutIsReportedAndNoLongerTracked() {
        shell.appliances().faults().once("GET", "/rest/users", new Fault.ExpiredSession());

        var outcome = shell.run(CONNECT + "; try { Send-HPOVRequest /rest/users } catch { $_.FullyQualifiedErrorId };"
                + " \"open: $($ConnectedSessions.Count)\"");

        assertThat(outcome.output()).isEqualTo("InvalidOrTimedoutSession,Send-HPOVRequest\nopen: 0\n");
        assertThat(shell.appliances().openSessions()).isZero();
    }

    @Test
    void aSessionIsRenewedWhereThatWasAskedFor() {
        shell.appliances().faults().once("GET", "/rest/users", new Fault.ExpiredSession());

        var outcome =
                shell.run(CONNECT + "-RenewSession; $before = $c.SessionID; $users = Send-HPOVRequest /rest/users;"
                        + " \"$($users.count -gt 0) $($before -ne $c.SessionID) $($ConnectedSessions.Count)\"");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.output()).isEqualTo("True True 1\n");
        assertThat(shell.appliances().openSessions()).isEqualTo(1);
    }

    @Test
    void aRenewalThatIsRefusedIsTheEndOfTheSession() {
        shell.close();
        shell = new SimulatedShell(new SimulatorSettings().accounts(Account.administrator("admin", "secret")));
        shell.appliances().faults().once("GET", "/rest/users", new Fault.ExpiredSession());
        shell.appliances().faults().on("POST", "/rest/login-sessions", 1, new Fault.Latency(Duration.ZERO));
        shell.appliances()
                .faults()
                .on("POST", "/rest/login-sessions", 9, new Fault.Refusal(400, "AUTHN_AUTH_FAIL", -1));

        var outcome = shell.run(CONNECT + "-RenewSession; try { Send-HPOVRequest /rest/users } catch"
                + " { $_.FullyQualifiedErrorId }; \"open: $($ConnectedSessions.Count)\"");

        assertThat(outcome.output()).isEqualTo("InvalidOrTimedoutSession,Send-HPOVRequest\nopen: 0\n");
    }

    @Test
    void waitingForAnApplianceThatRebootsOutlastsItsSilence() {
        silentWhileRebooting();

        var outcome =
                shell.run(CONNECT + RESTART + "-ApplianceWillReboot -WarningVariable w 3>$null).taskState; $w.Count");

        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.output()).isEqualTo("Completed\n2\n");
    }

    @Test
    void withoutTheSwitchSilenceIsAnError() {
        silentWhileRebooting();

        var outcome = shell.run(CONNECT + "; try { " + RESTART.substring(1)
                + ").taskState } catch { \"$($_.CategoryInfo.Category)\" }");

        assertThat(outcome.output()).isEqualTo("InvalidOperation\n");
    }

    /** The task is read when it is accepted and when the wait begins; the two requests after that fail. */
    private void silentWhileRebooting() {
        shell.appliances()
                .faults()
                .on("GET", "/rest/tasks/*", 2, new Fault.Latency(Duration.ZERO))
                .on("GET", "/rest/tasks/*", 2, new Fault.Refusal(502, "BAD_GATEWAY", -1));
    }
}
