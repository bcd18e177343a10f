package org.jwsh.values.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.PowerShell;

/** Attributes of .NET's libraries, and the classes that scripts derive their own from. */
class LibraryAttributesTest {
    private final PowerShell shell = PowerShell.create();

    @AfterEach
    void close() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                [ObsoleteAttribute]::new('old', $true).IsError                                           | true
                [System.ComponentModel.CategoryAttribute]::new().Category                                | Misc
                [AttributeUsageAttribute]::new('Class').Inherited                                        | true
                [DscProperty]::new().Key                                                                 | false
                $a = [DscProperty]::new(); $a.Mandatory = $true; $a.Mandatory                            | true
                [FlagsAttribute]::new().Equals([FlagsAttribute]::new())                                  | true
                [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute]::new('c', 'i').CheckId        | i
                [System.Diagnostics.Tracing.EventSource]::new('s').Name                                  | s
                [System.Management.Automation.Host.PSHost].IsAbstract                                    | true
                $Host -is [System.Management.Automation.Host.PSHost]                                     | true
                """)
    void attributesSayWhatTheyWereGiven(String script, String text) {
        assertThat(shell.addScript(script).invoke()).extracting(String::valueOf).isEqualTo(List.of(text));
    }

    @Test
    void membersOfClassesCarryThem() {
        shell.addScript("""
                using namespace System.Runtime.CompilerServices
                class A { [Obsolete('no')][int] F() { return 1 } [CompilerGenerated()]$p }
                [A].GetMethod('F').GetCustomAttributes($true).Message
                [A].GetProperty('p').GetCustomAttributes($true)[0].GetType().Name
                """);

        assertThat(shell.invoke()).isEqualTo(List.of("no", "CompilerGeneratedAttribute"));
    }

    @Test
    void collectionsOfScriptsKeepWhatTheirInnerListTakes() {
        shell.addScript("""
                class Names : System.Collections.CollectionBase { [void] Add([string] $n) { $this.InnerList.Add($n) } }
                $names = [Names]::new(); $names.Add('a'); $names.Add('b'); $names.RemoveAt(0)
                "$names $($names.Count)"
                """);

        assertThat(shell.invoke()).isEqualTo(List.of("b 1"));
    }

    @Test
    void generatedValuesAreKeptForTheSecondsTheirClassAsksFor() {
        shell.addScript("""
                class Kept : System.Management.Automation.CachedValidValuesGeneratorBase {
                    static [int] $made
                    Kept() : base(300) {}
                    [string[]] GenerateValidValues() { [Kept]::made++; return 'one', 'two' }
                }
                function f { param([ValidateSet([Kept])] $p) $p }
                f one; f TWO; [Kept]::made
                """);

        assertThat(shell.invoke()).isEqualTo(List.of("one", "TWO", 1));
    }

    @Test
    void aHostOfAScriptHasToHaveAllOfAHost() {
        shell.addScript("""
                try { Invoke-Expression 'class H : System.Management.Automation.Host.PSHost {}' }
                catch { $_.Exception.Message -match "Method 'get_CurrentCulture' in type 'H'" }
                """);

        assertThat(shell.invoke()).isEqualTo(List.of(true));
    }
}
