package org.jwsh.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.ConsoleRun;

@DisplayName("Rules of the language")
class LanguageRulesTest {
    @TempDir
    Path folder;

    private String run(String script) {
        return ConsoleRun.of(script, folder, 100).strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "switch (4) { '4' { 'text' } '04' { 'number' } } ==> text",
                "switch ([DayOfWeek]4) { 4 { 'int' } '4' { 'digit' } 'thursday' { 'name' } } ==> name",
                "switch (@{}) { 'System.Collections.Hashtable' { 'type' } default { 'none' } } ==> type",
                "$(switch ('a', 'c') { a { $_ = 'b' } b { 'B'; break } c { 'C' } }) -join ',' ==> B",
                "switch ($null) { '' { 'empty' } default { 'none' } } ==> empty",
            })
    void switchComparesTexts(String script, String output) {
        assertThat(run(script)).isEqualTo(output);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "@(@('a', 'b'), 'c').ToUpper() -join ',' ==> A,B,C",
                "(@([pscustomobject]@{ X = 1 }, @([pscustomobject]@{ X = 2 })).X) -join ',' ==> 1,2",
                "@([pscustomobject]@{ X = 1, 2 }).ForEach('X').Count ==> 1",
                "@(@{ a = 1 }, @{ a = 2 }).ForEach('a') -join ',' ==> 1,2",
                "(1, 2).ForEach([double]).GetType().FullName -match 'Collection.*Double' ==> True",
                "$null -eq (2)[0, 0] ==> True",
                "(2)[-1] ==> 2",
            })
    void listsWithinListsAndSingleValuesHaveMembers(String script, String output) {
        assertThat(run(script)).isEqualTo(output);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "enum E { A; B; C = 1 } \"$([E]::C) $([E].GetEnumNames())\" ==> B A B C",
                "[Flags()] enum F { A = 1; B = 1; C = 2 } \"$([F]1) $([F]3)\" ==> B B, C",
                "enum E { A; B } [E]::IsDefined([E], 1) ==> True",
            })
    void enumValuesWithSeveralNamesShowOne(String script, String output) {
        assertThat(run(script)).isEqualTo(output);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "try { { param([int] $x) }.Invoke('a') } catch { $_.FullyQualifiedErrorId } ==> PSInvalidCastException",
                "try { { param([ValidateSet('a')] $x) }.Invoke('b') } catch { $_.Exception.InnerException.Message }"
                        + " ==> The attribute cannot be added because variable x with value b would no longer be valid.",
                "$v = 1; try { [ValidateRange(1, 2)] $v = 3 } catch { \"$_\" }"
                        + " ==> The variable cannot be validated because the value 3 is not a valid value for the v"
                        + " variable.",
                "try { [ValidateRange(1, 2)] $v = 3 } catch { \"$_\" }"
                        + " ==> The attribute cannot be added because variable v with value 3 would no longer be valid.",
            })
    void variablesAndParametersOfBareBlocksRefuseValuesInTheSameWords(String script, String output) {
        assertThat(run(script)).isEqualTo(output);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "==>",
            quoteCharacter = '~',
            value = {
                "[Collections.Generic.List[string]]::new().ToString() ==> System.Collections.Generic.List`1[System.String]",
                "class P { [int] $a }; Update-TypeData -TypeName P -MemberType AliasProperty -MemberName x -Value a;"
                        + " ([P]@{ x = 5 }).a ==> 5",
            })
    void typesAndTheirAddedPropertiesAreSeen(String script, String output) {
        assertThat(run(script)).isEqualTo(output);
    }

    @Test
    void whatIsAddedToASmallNumberStaysInItsSession() {
        assertThat(run("$x = 5; $x | Add-Member Tag t; $x.Tag")).isEqualTo("t");
        assertThat(run("$x = 5; \"[$($x.Tag)]\"")).isEqualTo("[]");
    }

    @Test
    void stoppingAPowerShellWaitsForItsEnd() {
        assertThat(run("$p = [powershell]::Create().AddScript('while ($true) { }'); $null = $p.BeginInvoke();"
                        + " Start-Sleep -Milliseconds 200; $p.Stop(); $p.InvocationStateInfo.State"))
                .isEqualTo("Stopped");
    }
}
