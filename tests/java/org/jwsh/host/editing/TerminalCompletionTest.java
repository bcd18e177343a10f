package org.jwsh.host.editing;

import static org.jwsh.host.editing.TerminalShell.LEFT;
import static org.jwsh.host.editing.TerminalShell.TAB;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tab makes of an input, each kind of place once; what the engine finds is tested in tables elsewhere. */
@DisplayName("Tab completes")
class TerminalCompletionTest {
    @TempDir
    static Path home;

    private static TerminalShell shell;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(home.resolve("a file.txt"), "x");
        Files.createDirectories(home.resolve("modules/Paint"));
        Files.writeString(
                home.resolve("modules/Paint/Paint.psm1"),
                "function Get-Paint { param([Parameter()][Alias('Tint')][string] $Colour) \"paint $Colour\" }");
        shell = TerminalShell.launch(
                home, List.of("PSModulePath=" + home.resolve("modules")), "--simulate", "-NoProfile");
        shell.awaits("PS ");
        shell.run("Set-PSReadLineOption -PredictionSource None");
        shell.run("Import-Module HPOneView.500");
        shell.run("$null = Connect-HPOVMgmt rack1.domain.com -UserName administrator -Password secret");
        shell.run(
                "function Set-Rack { param([Parameter()][Alias('Hostname')][string] $Name, [ValidateSet('Soft', 'Hard')]"
                        + " [string] $Mode, [DayOfWeek] $Day, [ArgumentCompleter({ 'blue-label' })] $Label, $Free) }");
        shell.run("Register-ArgumentCompleter -CommandName Set-Rack -ParameterName Free -ScriptBlock { 'registered' }");
        shell.run("$splatted = 1; $text = 'abc'");
    }

    @AfterAll
    static void end() {
        shell.close();
    }

    @BeforeEach
    void fresh() {
        shell.fresh();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
        Get-PSReadLineO => Get-PSReadLineOption
        Get-Pai => Get-Paint
        Get-Paint -Ti => Get-Paint -Tint
        Set-Rack -Host => Set-Rack -Hostname
        Disconnect-HPOVMgmt -Host => Disconnect-HPOVMgmt -Hostname
        Disconnect-HPOVMgmt -Hostname r => Disconnect-HPOVMgmt -Hostname rack1.domain.com
        Set-Rack -Mode h => Set-Rack -Mode Hard
        Set-Rack -Day W => Set-Rack -Day Wednesday
        Set-Rack -Label b => Set-Rack -Label blue-label
        Set-Rack -Free r => Set-Rack -Free registered
        Get-Content a => Get-Content './a file.txt'
        $spla => $splatted
        $text.Len => $text.Length
        [datetime]::Mi => [datetime]::MinValue
        [System.Collections.Hasht => [System.Collections.Hashtable
        Import-Module Pai => Import-Module Paint
        1 | Select-Object @{ Expr => 1 | Select-Object @{ Expression
        """)
    void completes(String typed, String expected) {
        shell.type(typed, TAB);
        shell.awaits(shown -> shown.endsWith("PS ~> " + expected));
    }

    @Test
    @DisplayName("aliases of parameters as keys of a hashtable that is splatted")
    void splattedAlias() {
        shell.type("$x = @{ Hostn }; Set-Rack @x", LEFT.repeat(15), TAB);
        shell.awaits("PS ~> $x = @{ Hostname }; Set-Rack @x");
    }

    @Test
    @DisplayName("what several candidates have in common, then lists them")
    void severalCandidates() {
        shell.type("Set-Rack -Day T", TAB);
        shell.awaits(shown -> shown.endsWith("PS ~> Set-Rack -Day T\nThursday   Tuesday"));
    }
}
