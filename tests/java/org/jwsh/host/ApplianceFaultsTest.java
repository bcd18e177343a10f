package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.jwsh.simulators.oneview.Fault;
import org.jwsh.simulators.oneview.SimulatorSettings;

/**
 * Every fault at every request of a session's life: connect, get, new, disconnect. Afterwards nothing is tracked that is not
 * open, nothing is open that is not tracked, and no message holds the password.
 */
class ApplianceFaultsTest {
    private static final String SECRET = "T0p-Secret-42";
    private static final String LIFE = """
        Import-Module HPOneView.500
        try { $null = Connect-HPOVMgmt MyAppliance.domain.com -UserName administrator -Password %1$s } catch { }
        try { $null = Get-HPOVServerProfile Profile-00001 } catch { }
        try { $null = New-HPOVNetwork -Name Blue -VlanId 77 } catch { }
        try { $null = $ConnectedSessions | Disconnect-HPOVMgmt } catch { }
        """.formatted(SECRET);
    private static final String AFTERWARDS = """
        "tracked: $(@($ConnectedSessions).Count)"
        foreach ($e in $Error) { "$e"; $e.Exception.ToString(); $e.ScriptStackTrace }
        """;
    private static final Map<String, Fault> FAULTS = Map.of(
            "a late answer", new Fault.Latency(Duration.ofMillis(20)),
            "401", new Fault.Refusal(401, "AUTHN_AUTH_FAIL", -1),
            "429", new Fault.Refusal(429, "TOO_MANY_REQUESTS", 0),
            "500", new Fault.Refusal(500, "INTERNAL_ERROR", -1),
            "503", new Fault.Refusal(503, "SERVICE_UNAVAILABLE", 0),
            "an answer that is not JSON", new Fault.Garbage(200, "<html>"),
            "a dropped connection", new Fault.DroppedConnection(),
            "a session that has timed out", new Fault.ExpiredSession());

    @TestFactory
    Stream<DynamicTest> aFaultLeavesWhatIsTrackedTrueAndKeepsTheSecret() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String request : requestsOfALife()) {
            FAULTS.forEach((name, fault) ->
                    tests.add(DynamicTest.dynamicTest(name + " at " + request, () -> survives(request, fault))));
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    private static Iterable<String> requestsOfALife() {
        try (SimulatedShell shell = new SimulatedShell(settings())) {
            assertThat(shell.run(LIFE).error()).isEmpty();
            return new LinkedHashSet<>(shell.appliances().requests());
        }
    }

    private static void survives(String request, Fault fault) {
        String[] methodAndPath = request.split(" ");
        String path = methodAndPath[1].replaceFirst("\\?.*", "");
        try (SimulatedShell shell = new SimulatedShell(settings())) {
            shell.appliances().faults().once(methodAndPath[0], path, fault);

            var outcome = shell.run(LIFE + AFTERWARDS);

            assertThat(outcome.output() + outcome.error()).doesNotContain(SECRET);
            assertThat(outcome.output()).startsWith("tracked: ");
            int tracked = outcome.output().charAt("tracked: ".length()) - '0';
            assertThat(shell.appliances().openSessions())
                    .as("sessions that are open after: %s", outcome.output())
                    .isLessThanOrEqualTo(tracked);
        }
    }

    private static SimulatorSettings settings() {
        return new SimulatorSettings().taskDuration(Duration.ofMillis(1));
    }
}
