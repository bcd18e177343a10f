package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module behaves the same when its functions are known from an earlier session. */
class KnownModuleTest {
    private static final String MODULE = """
            using namespace System.Text
            class Pair { [int] $Left; [int] $Right; [int] Sum() { return $this.Left + $this.Right } }
            $script:calls = 0
            <#
            .SYNOPSIS
            Adds up.
            .PARAMETER Name
            The name.
            #>
            function Get-Sum {
                [CmdletBinding(SupportsShouldProcess)]
                param([Parameter(Mandatory, ValueFromPipeline)][int] $Number, [ValidateSet('x', 'y')][string] $Mode = 'x')
                begin { $sum = 0 }
                process { $sum += $Number; $script:calls++ }
                end { "$Mode $sum" }
            }
            function Get-Fault($Where) {
                if ($Where) {
                    throw "in $Where"
                }
                Get-Sum -Number wrong
            }
            function Get-Pair { [Pair]@{ Left = 1; Right = 2 } }
            function Get-Name { [Alias('gn')] param() [StringBuilder]::new('named').ToString() }
            filter Add-One { $_ + 1 }
            function private:Get-Hidden { 'hidden' }
            $MyInvocation.MyCommand.Name
            """;

    private static final String SCRIPT = """
            $null = Set-PSBreakpoint -Script ./Known.psm1 -Line 19 -Action { Write-Host 'stopped' }
            Import-Module ./Known.psm1 -Verbose 4>&1 | ForEach-Object Message
            1..3 | Get-Sum -Mode y
            'a', 'b' | ForEach-Object { try { Get-Fault $_ } catch { $_.ScriptStackTrace; $_.InvocationInfo.PositionMessage } }
            Get-Fault
            (Get-Pair).Sum(); gn; 1 | Add-One
            Get-Command -Module Known | ForEach-Object { "$($_.Name) $($_.Parameters.Count) $($_.CommandType)" }
            (Get-Command Get-Sum -Syntax)
            (Get-Help Get-Sum).Synopsis
            $ast = (Get-Command Get-Fault).ScriptBlock.Ast
            $ast.GetType().Name; $ast.Extent.StartLineNumber; $ast.Parent.GetType().Name; $ast.Body.Extent.Text.Length
            (Get-Module Known).Definition.Length; ${function:Add-One}
            & (Get-Module Known) { $calls }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void module() throws IOException {
        Files.writeString(folder.resolve("Known.psm1"), MODULE + "# much text\n".repeat(1000));
        Files.writeString(folder.resolve("use.ps1"), SCRIPT);
    }

    private String run(String cache) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-File", "use.ps1"),
                Map.of(
                        "TERM",
                        "dumb",
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toString(),
                        "JWSH_SCRIPT_CACHE",
                        cache),
                folder,
                InputStream.nullInputStream(),
                output,
                output,
                false,
                100));
        return output.toString();
    }

    @Test
    void theSecondImportIsTheSameAsTheFirst() throws IOException {
        String plain = run("off");
        assertThat(folder.resolve("cache")).doesNotExist();
        assertThat(plain).contains("y 6", "stopped", "at Get-Fault, ", "Adds up.", "FunctionDefinitionAst");
        assertThat(run("")).isEqualTo(plain);
        try (Stream<Path> kept = Files.list(folder.resolve("cache/jwsh"))) {
            assertThat(kept).hasSize(1);
        }
        assertThat(run("")).isEqualTo(plain);
    }
}
