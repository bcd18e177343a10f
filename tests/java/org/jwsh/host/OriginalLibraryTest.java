package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * HPE's own library of functions (tag v4.20.1971.1960 of FriedrichWeinmann/POSH-HPOneView), unchanged, in the folder that
 * {@code JWSH_ONEVIEW_LIBRARY} names: the types of its assembly are Java's, its requests reach a simulated appliance.
 */
@EnabledIfEnvironmentVariable(named = OriginalLibraryTest.FOLDER, matches = ".+")
class OriginalLibraryTest {
    static final String FOLDER = "JWSH_ONEVIEW_LIBRARY";

    private static final String IMPORT = """
        Add-Type -Path '%1$s/lib/HPOneView_Classes.420.dll'
        # it looks for Windows' registry
        $ErrorActionPreference = 'SilentlyContinue'
        Import-Module '%1$s/HPOneView.420.psm1'
        $ErrorActionPreference = 'Continue'
        """.formatted(System.getenv(FOLDER));

    @Test
    void aSessionFromConnectToDisconnect() {
        try (SimulatedShell shell = new SimulatedShell()) {
            var outcome = shell.run(IMPORT + """
                $c = Connect-HPOVMgmt -Hostname hpov.lab.local -UserName administrator -Password secret
                "$($c.GetType().FullName) $($c.Name) $($c.ApplianceType) $($c.Default)"
                (Get-HPOVNetwork -Type Ethernet | Select-Object -First 2).name -join ','
                (New-HPOVNetwork -Name Fresh -VlanId 77 -Type Ethernet).Name
                (Get-HPOVNetwork -Name Fresh).vlanId
                try { Get-HPOVNetwork -Name Nobody -ErrorAction Stop } catch { $_.Exception.GetType().FullName }
                Disconnect-HPOVMgmt
                "left: $($ConnectedSessions.Count)"
                """);

            assertThat(outcome.error()).isEmpty();
            assertThat(outcome.output().lines())
                    .containsExactly(
                            "HPOneView.Appliance.Connection hpov.lab.local VMA True",
                            "VLAN 0010,VLAN 0020",
                            "Fresh",
                            "77",
                            "HPOneView.NetworkResourceException",
                            "left: 0");
            assertThat(shell.appliances().openSessions()).isZero();
        }
    }

    @Test
    void itsFunctionsBind() {
        try (SimulatedShell shell = new SimulatedShell()) {
            var outcome = shell.run(IMPORT + """
                $bound = 0
                foreach ($function in Get-Command -Module HPOneView.420 -CommandType Function) {
                    try { & $function -NoSuchParameter x -ErrorAction Stop }
                    catch { if ($_.FullyQualifiedErrorId -like 'NamedParameterNotFound*') { $bound++ } }
                }
                $bound
                """);

            assertThat(Integer.parseInt(outcome.output().strip())).isGreaterThanOrEqualTo(351);
        }
    }
}
