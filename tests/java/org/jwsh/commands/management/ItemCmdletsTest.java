package org.jwsh.commands.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.host.ConsoleRun;

@DisplayName("Cmdlets for items and drives")
class ItemCmdletsTest {
    @TempDir
    Path folder;

    private String run(String script) {
        return ConsoleRun.of(script, folder, 100).strip();
    }

    @Test
    void copiesWithoutContainersPutAllIntoOne() throws Exception {
        Files.createDirectories(folder.resolve("from/below"));
        Files.createDirectory(folder.resolve("to"));
        Files.writeString(folder.resolve("from/1.txt"), "1");
        Files.writeString(folder.resolve("from/below/2.txt"), "2");
        assertThat(run("Copy-Item from to -Recurse -Container:$false")).isEmpty();
        assertThat(folder.resolve("to/1.txt")).hasContent("1");
        assertThat(folder.resolve("to/2.txt")).hasContent("2");
        assertThat(folder.resolve("to/below")).isEmptyDirectory();
        assertThat(folder.resolve("to/from")).doesNotExist();
    }

    @ParameterizedTest(name = "scope: {0}")
    @CsvSource({"'', False", "-Scope Local, False", "-Scope 1, True", "-Scope Global, True"})
    void drivesLastAsLongAsTheirScope(String scope, String known) {
        String make = "function make { $null = New-PSDrive d FileSystem . " + scope + "; Test-Path d: }; ";
        assertThat(run(make + "make; Test-Path d:")).isEqualToNormalizingNewlines("True\n" + known);
    }

    @Test
    void aSessionStaysOnADriveWhoseScopeHasEnded() {
        String go = "function go { $null = New-PSDrive d FileSystem .; Set-Location d: }; ";
        assertThat(run(go + "go; \"$PWD\"; Set-Location /; \"$PWD\"")).isEqualToNormalizingNewlines("d:/\n/");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Move-Item, System.Management.Automation.PSArgumentException",
        "Copy-Item, CopyItemSourceAndDestinationNotSameProvider"
    })
    void itemsStayWithTheirProvider(String cmdlet, String errorId) throws Exception {
        Files.writeString(folder.resolve("kept.txt"), "kept");
        assertThat(
                        run(
                                cmdlet
                                        + " kept.txt Variable:x -ErrorAction SilentlyContinue -ErrorVariable e; $e.FullyQualifiedErrorId"))
                .startsWith(errorId + ",");
        assertThat(folder.resolve("kept.txt")).hasContent("kept");
    }

    @Test
    void namesOfDrivesHaveNoSeparators() {
        assertThat(run("try { New-PSDrive a.b FileSystem . -ErrorAction Stop } catch { \"$_\" }"))
                .isEqualTo("Cannot process the drive name because the drive name contains one or more of the following"
                        + " characters that are not valid: ; ~ / \\ . :");
    }
}
