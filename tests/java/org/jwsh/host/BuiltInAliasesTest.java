package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A session starts with PowerShell's aliases, and with no others. */
class BuiltInAliasesTest {
    private static final Path RECORDED = Path.of("tests/resources/cmdlets/aliases.tsv");

    @Test
    void areThoseOfPowerShell() throws IOException {
        try (SimulatedShell shell = new SimulatedShell()) {
            SimulatedShell.Outcome outcome =
                    shell.run("Get-Alias | ForEach-Object { $_.Name, $_.Definition, $_.Options -join \"`t\" }");

            assertThat(outcome.output().lines()).containsExactlyInAnyOrderElementsOf(Files.readAllLines(RECORDED));
        }
    }
}
