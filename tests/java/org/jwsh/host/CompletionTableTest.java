package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jwsh.completion.CompletionEngine;
import org.jwsh.completion.CompletionResult;

/** What Tab offers for the inputs of a table, with two appliances and two DPM servers connected. */
@DisplayName("Completion of")
class CompletionTableTest {
    private static final String ARROW = " => ";

    @TempDir
    static Path directory;

    private static Simulation simulation;
    private static EmbeddedSession session;

    @BeforeAll
    static void connect() throws IOException {
        Files.createDirectories(directory.resolve("sub"));
        Files.writeString(directory.resolve("sub/inner.txt"), "x");
        Files.writeString(directory.resolve("with space.txt"), "x");
        simulation = new Simulation();
        session = new EmbeddedSession(directory);
        simulation.install(session.context());
        String said = session.run("""
            Import-Module HPOneView.500
            $password = ConvertTo-SecureString 'password' -AsPlainText -Force
            $credential = [pscredential]::new('Administrator', $password)
            $Connection1 = Connect-HPOVMgmt Appliance1.domain.com -Credential $credential
            $null = Connect-HPOVMgmt Appliance2.domain.com -Credential $credential
            $null = Connect-DPMServer DPMServer07 3> $null
            $null = Connect-DPMServer DPMServer08 3> $null
            function Set-Rack {
                [CmdletBinding(SupportsShouldProcess)]
                param([ValidateSet('Soft', 'Hard')][string[]] $Mode, [DayOfWeek] $Day, [Alias('Host')] $Name, [switch] $Now)
            }
            function New-Rack {
                [CmdletBinding()] param([string] $Kind)
                dynamicparam {
                    $all = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new()
                    if ($Kind -eq 'Deep') {
                        $about = [System.Collections.ObjectModel.Collection[System.Attribute]]::new()
                        $about.Add([Parameter]@{})
                        $about.Add([ValidateSet]::new('one', 'two'))
                        $all.Add('Depth', [System.Management.Automation.RuntimeDefinedParameter]::new('Depth', [string], $about))
                    }
                    $all
                }
                end {}
            }
            $rack = [pscustomobject]@{ Size = 42; Label = 'A' }
            """);
        assertThat(said).isEmpty();
    }

    @AfterAll
    static void disconnect() {
        simulation.close();
    }

    static List<String> table() throws IOException {
        try (Stream<String> lines = new String(
                        CompletionTableTest.class
                                .getResourceAsStream("completions.txt")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()) {
            return lines.filter(line -> !line.startsWith("# ")).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void eachLine(String row) {
        int arrow = row.indexOf(ARROW);
        String line = row.substring(0, arrow).replace("\\n", "\n");
        String expected = row.substring(arrow + ARROW.length()).strip();
        int marked = line.indexOf('^');
        String text = marked < 0 ? line : line.substring(0, marked) + line.substring(marked + 1);
        int cursor = marked < 0 ? text.length() : marked;

        List<CompletionResult> found = session.context()
                .call(() -> new CompletionEngine(session.context()).complete(text, cursor))
                .matches();

        String offered = String.join(
                " ", found.stream().map(CompletionResult::completionText).toList());
        if (expected.endsWith("...")) {
            assertThat(offered).startsWith(expected.substring(0, expected.length() - 3));
        } else {
            assertThat(offered).isEqualTo(expected);
        }
    }
}
