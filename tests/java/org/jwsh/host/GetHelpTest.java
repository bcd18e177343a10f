package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help of module cmdlets on the console. */
class GetHelpTest {
    private static String output(String script) {
        try (SimulatedShell shell = new SimulatedShell()) {
            SimulatedShell.Outcome outcome = shell.run(script);
            assertThat(outcome.error()).isEmpty();
            return outcome.output();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, false, false",
        "-Detailed, true, true, false",
        "-Full, true, true, true",
        "-Examples, false, true, false",
    })
    void eachViewShowsItsPart(String view, boolean syntax, boolean examples, boolean facts) {
        String text = output("Get-Help Disconnect-HPOVMgmt " + view);

        assertThat(text).contains("SYNOPSIS\n    Ends the sessions of appliance connections.\n");
        assertThat(text.contains("    Disconnect-HPOVMgmt [[-ApplianceConnection] <Object>] [<CommonParameters>]\n"))
                .isEqualTo(syntax);
        assertThat(text.contains("    $ConnectedSessions | Disconnect-HPOVMgmt\n"))
                .isEqualTo(examples);
        assertThat(text.contains("        Accept pipeline input?       true (ByValue)\n"))
                .isEqualTo(facts);
    }

    @Test
    void oneParameterCanBeAskedFor() {
        assertThat(output("Get-Help Disconnect-DPMServer -Parameter DPM*")).isEqualTo("""

            -DPMServerName <String>
                Specifies the DPM server whose session is closed.
               \s
                Required?                    false
                Position?                    0
                Default value               \s
                Accept pipeline input?       false
                Aliases                      ComputerName, CN
                Accept wildcard characters?  false
               \s


            """);
    }

    @Test
    void aTopicThatIsNotThereIsAnError() {
        try (SimulatedShell shell = new SimulatedShell()) {
            assertThat(shell.runAndDescribeErrors("Get-Help No-Such").output())
                    .startsWith("""
                        id: HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand
                        category: ResourceUnavailable
                        reason: HelpNotFoundException
                        """)
                    .contains("message: Get-Help could not find No-Such in a help file in this session.");
        }
    }
}
