package org.jwsh.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.ConsoleRun;

/** Rules of single cmdlets that are easily got wrong: each row is a script and what it writes, lines joined by a bar. */
@DisplayName("Rules of cmdlets")
class CmdletRulesTest {
    @TempDir
    Path folder;

    private String run(String script) {
        return ConsoleRun.of(script, folder, 100).strip().replace("\n", "|");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "'a', 'b' | ForEach-Object Nope | ForEach-Object { \"[$_]\" } ==> []|[]",
                "$null | ForEach-Object Length | ForEach-Object { \"[$_]\" } ==> []",
                "'a' | ForEach-Object Nope 1 -ErrorVariable e 2>$null; $e.FullyQualifiedErrorId ==>"
                        + " MethodNotFound,Microsoft.PowerShell.Commands.ForEachObjectCommand",
                "try { 1 | ForEach-Object { 1 } -WhatIf } catch { $_.FullyQualifiedErrorId } ==>"
                        + " NoShouldProcessForScriptBlockSet,Microsoft.PowerShell.Commands.ForEachObjectCommand",
            })
    void memberOfEachObject(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "[pscustomobject]@{ A = 1 } | Where-Object A -Is [int] | ForEach-Object A ==> 1",
                "[pscustomobject]@{ A = 1 } | Where-Object A -GT b -ErrorVariable e 2>$null; $e.FullyQualifiedErrorId ==>"
                        + " OperatorFailed,Microsoft.PowerShell.Commands.WhereObjectCommand",
                "[pscustomobject]@{ A = 1; AB = 2 } | Where-Object A* -ErrorVariable e 2>$null; \"$e\" ==> Input name"
                        + " \"A*\" is ambiguous. It can be resolved to multiple matched members. Possible matches include:"
                        + " A AB.",
                "Set-StrictMode -Version 2; 'a' | Where-Object Nope -ErrorVariable e 2>$null; \"$e\" ==> The input name"
                        + " \"Nope\" cannot be resolved to a property.",
            })
    void conditionsOnProperties(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "ConvertTo-Json -Compress ([dbnull]::Value, [nullstring]::Value) ==> [null,null]",
                "$x = 5 | Add-Member P 1 -PassThru; ConvertTo-Json -Compress @{ a = $x } ==> {\"a\":{\"value\":5,\"P\":1}}",
                "[guid]::Empty | ConvertTo-Json -Compress ==> {\"value\":\"00000000-0000-0000-0000-000000000000\","
                        + "\"Guid\":\"00000000-0000-0000-0000-000000000000\"}",
                "enum Wide : long { A = 5000000000 } ConvertTo-Json ([Wide]::A) ==> \"A\"",
                "$t = Get-Item . | ConvertTo-Json -Depth 0 -WarningAction Ignore; ('Name', 'PSPath', 'Mode' |"
                        + " ForEach-Object { $t.IndexOf(\"`\"$_`\"\") } | Sort-Object).Count;"
                        + " $t.IndexOf('\"PSPath\"') -lt $t.IndexOf('\"Mode\"') ==> 3|True",
            })
    void jsonOfMembersThatAreAdded(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "$o = [pscustomobject]@{ A = 1 }; $o | Add-Member ScriptProperty B { throw 1 }; \"$o\" ==>"
                        + " @{A=1; B=System.Management.Automation.PSScriptProperty}",
                "Update-TypeData -TypeName T -MemberType ScriptMethod -MemberName ToString -Value { 't' }; $o ="
                        + " [pscustomobject]@{ PSTypeName = 'T' }; \"$o\"; ($o, $o) -join ';' ==> t|t;t",
                "Update-TypeData -TypeName U -MemberType NoteProperty -MemberName N -Value 7;"
                        + " \"$([pscustomobject]@{ PSTypeName = 'U'; A = 1 })\" ==> @{A=1; N=7}",
                "filter f { }; (Get-Command f).GetType().Name; & { $MyInvocation.MyCommand.GetType().Name } ==>"
                        + " FilterInfo|ScriptInfo",
                "[DayOfWeek]::Monday | Add-Member P 1; \"[$([DayOfWeek]::Monday.P)]\" ==> []",
            })
    void textsAndTypes(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "Set-Content a.txt a, b, a; $m = Select-String a a.txt; $m[1].LineNumber.GetType().Name; $m[1].LineNumber = 7;"
                        + " $m[1].ToString().Substring($m[1].Path.Length) ==> UInt64|:7:a",
                "Set-Content a.txt 'one a', 'two a'; Select-String a a.txt | Select-String two | ForEach-Object LineNumber"
                        + " ==> 2",
                "Set-Content a.txt a; Set-Content b.txt b; Get-Item a.txt, b.txt | Select-String a -Quiet ==> True|False",
                "Set-Content a.txt a; Select-String a a.txt -Context 0 | ForEach-Object { $null -eq $_.Context } ==> True",
                "try { 'a' | Select-String a -Culture en-US } catch { $_.FullyQualifiedErrorId } ==>"
                        + " CannotSpecifyCultureWithoutSimpleMatch,Microsoft.PowerShell.Commands.SelectStringCommand",
            })
    void linesThatAreFound(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "\"it's\" | Join-String -SingleQuote ==> 'it's'",
                "1, 2 | Join-String -UseCulture ==> 12",
                "[datetime]'2024-01-02' | Join-String -FormatString '{0:d}' ==> 01/02/2024",
                "[pscustomobject]@{ 'A<' = 1 } | ConvertTo-Html @{ e = 'A<'; Alignment = 'Mid'; Width = '5%' } -Fragment |"
                        + " Select-Object -Skip 1 -First 2 ==> <colgroup><col width = \"5%\" align = \"Mid\"/></colgroup>|"
                        + "<tr><th>A<</th></tr>",
                "Get-Random (5, 5) ==> 5",
                "try { '=x' | ConvertFrom-StringData } catch { }; 'x' | Get-Member -Force | Select-Object -First 1 |"
                        + " ForEach-Object Name ==> pstypenames",
            })
    void textsOfObjects(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "Set-Content d.psd1 '@{ A = (New-Item made) }'; try { Import-PowerShellDataFile d.psd1 -SkipLimitCheck } catch {"
                        + " $_.FullyQualifiedErrorId }; Test-Path made ==>"
                        + " System.InvalidOperationException,Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand|False",
                "Set-Content d.psd1 'New-Item made; @{ A = -1; B = [int]\"2\"; C = (1, 2)[1] }'; $d = Import-PowerShellDataFile d.psd1;"
                        + " $d.A + $d.B + $d.C; Test-Path made ==> 3|False",
                "Set-Content d.psd1 \"@{ A = `$PSScriptRoot }\"; try { Import-PowerShellDataFile d.psd1 } catch { 'refused' }"
                        + " ==> refused",
            })
    void filesOfData(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "[pscustomobject]@{ D = [DayOfWeek]::Friday } | Export-Clixml d.xml; $d = Import-Clixml d.xml; \"$($d.D)\";"
                        + " $d.D.ToString() ==> 5|Friday",
                "1, 1, 2 | Group-Object | Export-Clixml g.xml; (Import-Clixml g.xml | Out-String).Trim().Split(\"`n\").Count ==> 4",
                "[pscustomobject]@{ A = $null }, @{ B = $null } | ConvertTo-Xml -As Stream | Select-String Name ==>"
                        + " <Object Type=\"System.Management.Automation.PSCustomObject\">|"
                        + "  <Property Name=\"A\" Type=\"System.Object\" />|</Object>|"
                        + "<Object Type=\"System.Collections.Hashtable\">|"
                        + "  <Property Name=\"Key\" Type=\"System.String\">B</Property>|"
                        + "  <Property Name=\"Value\" />|</Object>",
                "try { New-Object System.IO.FileInfo } catch { $_.FullyQualifiedErrorId } ==>"
                        + " CannotFindAppropriateCtor,Microsoft.PowerShell.Commands.NewObjectCommand",
                "Get-FileHash . -ErrorVariable e 2>$null; $e.FullyQualifiedErrorId ==>"
                        + " UnauthorizedAccessError,Microsoft.PowerShell.Commands.GetFileHashCommand",
            })
    void objectsElsewhere(String script, String written) {
        assertThat(run(script)).isEqualTo(written);
    }
}
