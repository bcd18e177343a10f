package org.jwsh.commands.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.ConsoleRun;

@DisplayName("Cmdlets for objects")
class ObjectCmdletsTest {
    @TempDir
    Path folder;

    private String run(String script, boolean terminal) {
        return ConsoleRun.of(script, folder, 100, terminal);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sv-SE, aozö", "de-DE, aoöz", "1053, aozö"})
    void stringsAreSortedAsACultureHasThem(String culture, String sorted) {
        assertThat(run("-join ('ö', 'z', 'o', 'a' | Sort-Object -Culture " + culture + ")", false))
                .isEqualTo(sorted + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "NoteProperty x -Value 1 -SecondValue 2 ==> Value2ShouldNotBeSpecified",
                "ScriptProperty x -Value $null -SecondValue $null ==> Value1AndValue2AreNotBothNull",
                "AliasProperty x -Value $null ==> Value1ShouldNotBeNull",
                "ScriptMethod x -Value text ==> ConvertToFinalInvalidCastException",
                "Method x ==> CannotAddMemberType",
                "NoteProperty,AliasProperty x -Value 1 ==> WrongMemberCount",
            })
    void membersThatAreDeclaredWrongAreRefused(String declaration, String errorId) {
        assertThat(run(
                        "try { Add-Member -InputObject a -MemberType " + declaration
                                + " } catch { $_.FullyQualifiedErrorId.Split(',')[0] }",
                        false))
                .isEqualTo(errorId + "\n");
    }

    @Test
    void standardMembersOfATypeCanBeRead() {
        assertThat(run(
                        "Update-TypeData -TypeName System.String -SerializationDepth 3 -StringSerializationSource Length;"
                                + " $m = 'abc'.PSStandardMembers; \"$($m.SerializationDepth) $($m.StringSerializationSource)\"",
                        false))
                .isEqualTo("3 3\n");
    }

    @Test
    void theCultureDecidesWhatSeparatesFields() {
        assertThat(run(
                        "[cultureinfo]::CurrentCulture = 'de-DE'; try { [pscustomobject]@{ a = 1; b = 2 } |"
                                + " ConvertTo-Csv -UseCulture } finally { [cultureinfo]::CurrentCulture = 'en-US' }",
                        false))
                .isEqualTo("\"a\";\"b\"\n\"1\";\"2\"\n");
    }

    @Test
    void aLoopInAParallelLoopGetsItsValuesFromTheSessionAroundIt() {
        assertThat(run(
                        "1 | ForEach-Object -Parallel { $inner = 'seen'; 1 | ForEach-Object -Parallel { $using:inner } }",
                        false))
                .isEqualTo("seen\n");
    }

    @Test
    void errorsInCalculatedPropertiesLeaveThemEmpty() {
        assertThat(run("$r = 1 | Select-Object @{ n = 'x'; e = { 1 / 0 } }; \"<$($r.x)>\"", false))
                .isEqualTo("<>\n");
    }

    @Test
    void whatIsFoundStandsOutOnATerminal() {
        assertThat(run("'abc' | Select-String b", true)).contains("a\u001b[7mb\u001b[0mc");
        assertThat(run("'abc' | Select-String b -NoEmphasis", true)).contains("abc");
        assertThat(run("'abc' | Select-String b", false)).isEqualTo("\nabc\n\n");
    }

    @Test
    void aCopyOfTheObjectsHasTheEncodingThatIsAskedFor() throws Exception {
        run("'ab' | Tee-Object -LiteralPath 'x[1].txt' -Encoding unicode", false);

        assertThat(Files.readString(folder.resolve("x[1].txt"), StandardCharsets.UTF_16))
                .isEqualTo("ab\n");
    }

    @Test
    void parallelRunsEndAfterTheirTime() {
        assertThat(run("1 | ForEach-Object -Parallel { 'begun'; Start-Sleep 60; 'ended' } -TimeoutSeconds 1", false))
                .isEqualTo("begun\nInvalidOperation: The pipeline has been stopped.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "(@{ a = 1; b = 2 } | Select-Object a, Count).psobject.Properties.Value -join ' ' ==> 1 2",
                "@{ a = 1 } | Select-Object -ExpandProperty a ==> 1",
                "@([ordered]@{ a = 1 } | Select-Object -ExpandProperty a -ErrorAction Ignore).Count ==> 0",
                "(1 | Get-Member -MemberType Meth*, *erty -Name ToStr*).Name ==> ToString"
            })
    void entriesOfHashtablesAreSelectedLikeProperties(String script, String result) {
        assertThat(run(script, false)).isEqualTo(result + "\n");
    }

    @Test
    void aliasesAreImportedIntoAnyScope() {
        assertThat(run(
                        "Export-Alias a.csv -Name gci; & { Import-Alias a.csv -Force; (Get-Alias gci).Definition }",
                        false))
                .isEqualTo("Get-ChildItem\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "7, 7, 7 | Get-Random ==> 7",
                "7, 7 | Get-SecureRandom ==> 7",
                "Get-Random (7, 7) ==> 7",
                "(1..5 | Get-Random -Count 3).Count ==> 3",
                "(1..5 | Get-Random -Shuffle | Sort-Object) -join ' ' ==> 1 2 3 4 5",
                "Get-Random -Minimum 2 -Maximum 3 ==> 2",
            })
    void anInputOrAListIsWhatIsChosenFrom(String command, String output) {
        assertThat(run(command, false)).isEqualTo(output + "\n");
    }

    @Test
    void aDocumentInPlaceOfObjectsHasPowerShellsSteps() {
        assertThat(run("[pscustomobject]@{ a = 1 } | Format-Table | ConvertTo-Csv | Select-Object -First 2", false))
                .isEqualTo("\"ClassId2e4f51ef21dd47e99d3c952918aff9cd\",\"pageHeaderEntry\",\"pageFooterEntry\","
                        + "\"autosizeInfo\",\"shapeInfo\",\"groupingEntry\"\n"
                        + "\"033ecb2bc07a4d43b5ef94ed5a35d280\",,,,"
                        + "\"Microsoft.PowerShell.Commands.Internal.Format.TableHeaderInfo\",\n");
    }
}
