package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The history of a session: what is added, found, run again and removed. */
class CommandHistoryTest {
    private static final String FIVE = """
        1..5 | ForEach-Object {
            [pscustomobject]@{
                CommandLine = "'run $_'"
                ExecutionStatus = 'Completed'
                StartExecutionTime = [datetime]'2024-01-01'
                EndExecutionTime = ([datetime]'2024-01-01').AddSeconds($_ * 40.5)
            }
        } | Add-History
        """;

    private static SimulatedShell.Outcome run(String script) {
        try (SimulatedShell shell = new SimulatedShell()) {
            return shell.run(FIVE + script);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get-History                                        | 1 2 3 4 5",
                "Get-History -Count 2                               | 4 5",
                "Get-History 2, 4                                   | 2 4",
                "Get-History 4 -Count 2                             | 3 4",
                "Clear-History; Get-History                         | ''",
                "Clear-History 2, 3; Get-History                    | 1 4 5",
                "Clear-History -Count 2; Get-History                | 3 4 5",
                "Clear-History -Count 2 -Newest; Get-History        | 1 2 3",
                "Clear-History 4 -Count 2; Get-History              | 1 2 5",
                "Clear-History 2 -Count 2 -Newest; Get-History      | 1 4 5",
                "Clear-History -CommandLine *3*, *5*; Get-History   | 1 2 4",
                "$global:MaximumHistoryCount = 3; Add-History (Get-History 5); Get-History | 4 5 6",
            })
    void keepsEntriesByNumber(String script, String ids) {
        assertThat(run("\"$(@(& { " + script + " }).Id)\"").output().strip()).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({"'', run 5", "2, run 2", "\"'run 3\", run 3"})
    void runsAnEntryAgain(String id, String result) {
        assertThat(run("Invoke-History " + id).output()).isEqualTo("'" + result + "'\n" + result + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Get-History 9, GetHistoryNoHistoryForId",
        "Invoke-History 9, InvokeHistoryNoHistoryForId",
        "Invoke-History abc, InvokeHistoryNoHistoryForCommandline",
        "Invoke-History -3, InvokeHistoryInvalidIdGetHistory",
        "Add-History 1, AddHistoryInvalidInput",
    })
    void tellsWhatIsNotThere(String command, String errorId) {
        assertThat(run(command + " 2>$null; $Error[0].FullyQualifiedErrorId").output())
                .startsWith(errorId + ",");
    }

    @Test
    void showsHowLongCommandsTook() {
        assertThat(run("Get-History -Count 2").output()).isEqualTo("""

              Id     Duration CommandLine
              --     -------- -----------
               4     2:42.000 'run 4'
               5     3:22.500 'run 5'

            """);
    }
}
