package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.remoting.server.SessionConfiguration;

/** Commands of a session that are used as if they were here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImplicitRemotingTest {
    private static final String MODULE = """
        function Get-Widget {
            [CmdletBinding(SupportsShouldProcess)]
            param(
                [Parameter(Mandatory, Position = 0, ValueFromPipeline)][Alias('CN')][string] $Name,
                [switch] $Force
            )
            process { [pscustomobject]@{ Name = $Name; Force = [bool] $Force } }
        }
        function Set-Widget { param($a, $b) "$a|$b|$args" }
        function Stop-Widget {
            [CmdletBinding()] param($Reason)
            Write-Warning 'careful'
            Write-Error "bad $Reason" -ErrorId WidgetBad -Category InvalidData -TargetObject $Reason
            throw 'dead'
        }
        Set-Alias gw Get-Widget
        Export-ModuleMember -Function * -Alias *
        """;

    private LoopbackService service;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Path module = Files.createDirectory(folder.resolve("Widgets")).resolve("Widgets.psm1");
        Files.writeString(module, MODULE);
        SessionConfiguration widgets = SessionConfiguration.named("widgets").importing(module.toString());
        service = new LoopbackService()
                .offering(widgets)
                .offering(SessionConfiguration.named("few")
                        .importing(module.toString())
                        .visible("*-Widget"))
                .offering(SessionConfiguration.named("broken").importing("no-such-module"))
                .offering(SessionConfiguration.named("begun").variable("v", 6).starting("$w = $v * 7"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(Import-PSSession $s -Module Widgets).ExportedFunctions.Keys -join ' ' ~"
                        + " Get-Widget Set-Widget Stop-Widget",
                "$null = Import-PSSession $s -Module Widgets; $w = Get-Widget abc -Force; $w.Name; $w.Force ~"
                        + " abc\\nTrue",
                "$null = Import-PSSession $s -Module Widgets; ('p', 'q' | Get-Widget).Name -join ',' ~ p,q",
                "$null = Import-PSSession $s -Module Widgets; (gw -CN x).Name ~ x",
                "$null = Import-PSSession $s -CommandName Set-Widget; Set-Widget 1 -b 2 3 4 ~ 1|2|3 4",
                "$null = Import-PSSession $s -CommandName Set-Widget; Set-Widget -b 2 1 ~ 1|2|",
                "$null = Import-PSSession $s -Module Widgets -Prefix Far; (Get-FarWidget z).Name ~ z",
                "$null = Import-PSSession $s -CommandName Get-Widget; (Get-Command Get-Widget).CommandType ~ Function",
                "$null = Import-PSSession $s -CommandName Get-Widget; (Get-Command Get-Widget).Parameters.Name.Aliases ~"
                        + " CN",
                "$null = Import-PSSession $s -CommandName Get-Widget; (Get-Widget x).PSComputerName ~ 127.0.0.1",
                "$null = Import-PSSession $s -CommandName Stop-Widget 3>$null; try { Stop-Widget x 2>$null 3>$null }"
                        + " catch { 'stopped' }; $Error.Where{ $_.FullyQualifiedErrorId -like 'WidgetBad*'"
                        + " }[0].CategoryInfo.Category ~ InvalidData",
                "function Get-Widget { 'here' }; $null = Import-PSSession $s -Module Widgets -WarningVariable w"
                        + " -WarningAction SilentlyContinue; Get-Widget; $w.Count ~ here\\n1",
                "function Get-Widget { 'here' }; try { Import-PSSession $s -CommandName Get-Widget 3>$null } catch {"
                        + " $_.FullyQualifiedErrorId } ~ ErrorNoCommandsImportedBecauseOfSkipping,"
                        + "Microsoft.PowerShell.Commands.ImportPSSessionCommand",
                "function Get-Widget { 'here' }; $null = Import-PSSession $s -CommandName Get-Widget -AllowClobber;"
                        + " (Get-Widget there).Name ~ there",
                "try { Import-PSSession $s -CommandName No-Such } catch { $_.FullyQualifiedErrorId } ~"
                        + " ErrorNoResultsFromRemoteEnd,Microsoft.PowerShell.Commands.ImportPSSessionCommand",
                "$null = Import-PSSession $s -Module Widgets; Remove-PSSession $s; try { Get-Widget x } catch {"
                        + " \"$_\" } ~ No session has been associated with this implicit remoting module.",
            })
    void aSessionsCommandsAreUsedHere(String script, String expected) {
        assertThat(service.runInSession("widgets", script)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void viewsComeAlongWhereTheyAreAskedFor() {
        assertThat(service.runInSession(
                        "widgets",
                        "(Import-PSSession $s -CommandName Get-Widget -FormatTypeName System.IO.FileInfo"
                                + " -WarningAction SilentlyContinue).ExportedFormatFiles.Count"))
                .isEqualTo("1");
    }

    @Test
    void aModuleIsSavedAndReadsLikeAnyOther(@TempDir Path folder) {
        String saved = service.runInSession(
                "widgets",
                "(Export-PSSession $s '" + folder.resolve("Far") + "' -Module Widgets).Name;"
                        + " (Test-ModuleManifest '" + folder.resolve("Far/Far.psd1") + "').Version.ToString()");

        assertThat(saved).isEqualTo("Far.psd1\nFar.psm1\n1.0");
        assertThat(service.run("Import-Module '" + folder.resolve("Far") + "' -ArgumentList (New-PSSession 127.0.0.1"
                        + " -Port $p -UseSSL -Credential $c -SessionOption $o -ConfigurationName widgets); (Get-Widget"
                        + " q).Name; Get-PSSession | Remove-PSSession"))
                .isEqualTo("q");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Invoke-Command $s { Get-Widget x | Select-Object -ExpandProperty Name } ~ x",
                "Invoke-Command $s { 1 + 1 } 2>$null; $Error[0].FullyQualifiedErrorId ~ ScriptsNotAllowed",
                "Invoke-Command $s { Get-Date } 2>$null; $Error[0].FullyQualifiedErrorId ~ CommandNotFoundException",
                "Invoke-Command $s { Get-Widget (Get-Date) } 2>$null; $Error[0].FullyQualifiedErrorId ~"
                        + " ScriptsNotAllowed",
                "(Invoke-Command $s { Get-Command }).Name -contains 'Remove-Item' ~ False",
                "$null = Import-PSSession $s 3>$null; (Get-Widget y).Name ~ y",
            })
    void aRestrictedSessionRunsItsVisibleCommandsAlone(String script, String expected) {
        assertThat(service.runInSession("few", script)).isEqualTo(expected);
    }

    @Test
    void aSessionBeginsWithItsScript() {
        assertThat(service.runInSession("begun", "Invoke-Command $s { $w }")).isEqualTo("42");
    }

    @Test
    void aSessionThatCannotBeginSaysWhy() {
        assertThat(service.run("New-PSSession 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o"
                        + " -ConfigurationName broken"))
                .contains("no-such-module");
    }

    @Test
    void anUnknownConfigurationIsRefused() {
        assertThat(service.run("New-PSSession 127.0.0.1 -Port $p -UseSSL -Credential $c -SessionOption $o"
                        + " -ConfigurationName nothing"))
                .contains("Cannot find the nothing session configuration");
    }
}
