package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.completion.CommandCompletion;
import org.jwsh.completion.CompletionEngine;
import org.jwsh.completion.CompletionResult;

/** What Tab offers; the cursor stands at the end, or where a ^ is. */
@DisplayName("Completion offers")
class CompletionTest {
    @TempDir
    Path directory;

    private EmbeddedSession session;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(directory.resolve("sub"));
        Files.writeString(directory.resolve("with space.txt"), "x");
        session = new EmbeddedSession(directory);
        session.run("""
            function Set-Rack {
                [CmdletBinding(SupportsShouldProcess)]
                param([ValidateSet('Soft', 'Hard')][string] $Mode, [DayOfWeek] $Day, [Alias('Host')] $Name, [switch] $Now)
            }
            $rack = [pscustomobject]@{ Size = 42; Label = 'A' }
            """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "Set-Ra                       => Set-Rack",
                "Measure-Ob                   => Measure-Object",
                "1 | Measure-Ob               => Measure-Object",
                "if (1) { Measure-Ob          => Measure-Object",
                "$x = Measure-Ob              => Measure-Object",
                "\"$(Measure-Ob^)\"           => Measure-Object",
                "function Own { }; Ow         => Own",
                "Set-Rack -M                  => -Mode",
                "Set-Rack -Ho                 => -Host",
                "Set-Rack -Mode Soft -M       => ''",
                "Set-Rack -Wh                 => -WhatIf",
                "Set-Rack -ErrorA             => -ErrorAction",
                "Set-Rack -Mode ^             => Hard Soft",
                "Set-Rack -Mode:              => Hard Soft",
                "Set-Rack -Mode 's            => 'Soft'",
                "Set-Rack -Mode \"s           => \"Soft\"",
                "Set-Rack -Day T              => Thursday Tuesday",
                "Set-Rack -ea s               => SilentlyContinue Stop Suspend",
                "Set-Rack -Now:               => $true $false",
                "$rack.                       => Label Size Equals( GetHashCode( GetType( ToString(",
                "$rack.S                      => Size",
                "$rac                         => $rack",
                "$own = 1; $ow                => $own",
                "$script:rac                  => $script:rack",
                "function f($Given) { $Giv^ } => $Given",
                "Set-Rack @rac                => @rack",
                "$env:PAT                     => $env:PATH",
                "${env:PAT                    => ${env:PATH}",
                "[math]::Ro                   => Round(",
                "[string]::Emp                => Empty",
                "'abc'.Sub                    => Substring(",
                "'abc'.Length.CompareT        => CompareTo(",
                "('a', 'b')[0] -replace 'a'^  => ''",
                "[DayOfWeek]::S               => Saturday Sunday",
                "[hasht                       => hashtable System.Management.Automation.Language.HashtableAst",
                "[System.Collections.Gen      => System.Collections.Generic",
                "using namespace System.Tex   => System.Text",
                "[Parameter(Man               => Mandatory",
                "[CmdletBinding(SupportsSh    => SupportsShouldProcess",
                "#requires -Ver               => Version",
                "Get-ChildItem s              => ./sub",
                "Get-Content w                => './with space.txt'",
                "Set-Location ^               => ./sub",
                "Get-Command Set-Ra           => Set-Rack",
                "Get-Variable rac             => rack",
                "1 | Sort-Object @{ ^         => Expression Ascending Descending",
                "1 | Sort-Object @{ Asc       => Ascending",
                "1 | Select-Object @{ N       => Name",
                "[pscustomobject]@{ Red = 1 } | Select-Object R => Red",
                "$t = @{ Red = 1 }; $t.R      => Red Remove(",
                "$d = Get-Date; $d.AddMon     => AddMonths(",
                "Get-ChildItem | ForEach-Object { $_.FullN => FullName",
                "foreach ($i in 1..3) { $i.CompareT => CompareTo(",
                "$x -lik                      => -like",
                "$WarningPreference = 'St     => 'Stop'",
                "Get-Date; ^                  => ''",
                "^                            => ''"
            })
    void atAPlace(String line, String expected) {
        int cursor = line.indexOf('^');
        String text = cursor < 0 ? line : line.substring(0, cursor) + line.substring(cursor + 1);

        CommandCompletion found = complete(text, cursor < 0 ? text.length() : cursor);

        String offered = String.join(
                " ",
                found.matches().stream().map(CompletionResult::completionText).toList());
        assertThat(offered).isEqualTo(expected.equals("''") ? "" : expected);
    }

    private CommandCompletion complete(String text, int cursor) {
        return session.context().call(() -> new CompletionEngine(session.context()).complete(text, cursor));
    }

    @Test
    @DisplayName("what a registered completer suggests, given what is bound so far")
    void registered() {
        session.run("Register-ArgumentCompleter -CommandName Set-Rack -ParameterName Name -ScriptBlock {"
                + " param($command, $parameter, $word, $ast, $bound) \"$command-$parameter-$word-$($bound.Mode)\" }");

        assertThat(complete("Set-Rack -Mode Soft -Name a", 27).matches())
                .extracting(CompletionResult::completionText)
                .containsExactly("Set-Rack-Name-a-Soft");
    }

    @Test
    @DisplayName("a replacement for the whole word that the cursor is in")
    void wholeWord() {
        CommandCompletion found = complete("Set-Rack -Mode", 12);

        assertThat(List.of(found.replacementIndex(), found.replacementLength())).containsExactly(9, 5);
    }

    @Test
    @DisplayName("the next match and the one before, round and round")
    void nextMatch() {
        CommandCompletion found = complete("Set-Rack -Mode ", 15);

        assertThat(found.next(true).completionText()).isEqualTo("Hard");
        assertThat(found.next(true).completionText()).isEqualTo("Soft");
        assertThat(found.next(true).completionText()).isEqualTo("Hard");
        assertThat(found.next(false).completionText()).isEqualTo("Soft");
    }
}
