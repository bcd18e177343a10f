package org.jwsh.host.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jwsh.host.editing.TerminalShell.ENTER;
import static org.jwsh.host.editing.TerminalShell.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a shell on a terminal begins and ends, and what it leaves behind. */
@DisplayName("A shell on a terminal")
class TerminalSessionsTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("says what it is, runs the profile, and leaves with Ctrl-D")
    void beginsAndEnds() throws IOException {
        Path profile = home.resolve("config/powershell/Microsoft.PowerShell_profile.ps1");
        Files.createDirectories(profile.getParent());
        Files.writeString(profile, "function prompt { 'mine> ' }; 'profile ran'; $answer = 42");
        try (TerminalShell shell = TerminalShell.launch(home, List.of(), "-NoProfileLoadTime")) {
            shell.awaits("PowerShell 7.6");
            shell.awaits("\nprofile ran\nmine>");
            shell.type("$answer", ENTER);
            shell.awaits("\n42\nmine>");
            shell.type(control('d'));
            assertThat(shell.exitCode()).isZero();
        }
    }

    @Test
    @DisplayName("keeps its history, but no secrets")
    void history() throws IOException {
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            shell.run("'kept'");
            shell.run("$password = 'hidden'");
            shell.run("if (1) {\r'two lines' }");
            shell.run("Set-PSReadLineOption -AddToHistoryHandler { param($line) $line -notlike '*skipped*' }");
            shell.run("'skipped'");
            shell.type("exit 3", ENTER);
            assertThat(shell.exitCode()).isEqualTo(3);
        }
        assertThat(home.resolve("data/powershell/PSReadLine/ConsoleHost_history.txt"))
                .content()
                .contains("'kept'\n", "if (1) {`\n'two lines' }\n")
                .doesNotContain("hidden", "'skipped'");
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            shell.type(control('r'), "kep");
            shell.awaits("PS ~> 'kept'");
        }
    }

    @Test
    @DisplayName("goes on behind a command with -NoExit, in the folder of -WorkingDirectory")
    void noExit() throws IOException {
        Files.createDirectories(home.resolve("sub"));
        try (TerminalShell shell = TerminalShell.launch(
                home, List.of(), "-NoProfile", "-NoExit", "-WorkingDirectory", "sub", "-Command", "$x = 7; 'ran'")) {
            shell.awaits("ran\nPS ~/sub>");
            shell.type("$x", ENTER);
            shell.awaits("\n7\nPS ~/sub>");
        }
    }

    @Test
    @DisplayName("shows no colours where NO_COLOR says so")
    void noColor() {
        try (TerminalShell shell = TerminalShell.launch(home, List.of("NO_COLOR=1"), "-NoProfile", "-NoLogo")) {
            shell.awaits("PS ~>");
            shell.run("Get-Item . ; Write-Error 'x'");
            assertThat(shell.sent()).doesNotContainPattern("\u001B\\[[0-9;]*3[0-7][0-9;]*m");
        }
    }

    @Test
    @DisplayName("works on a terminal that knows nothing")
    void dumb() {
        try (TerminalShell shell = TerminalShell.launch(home, List.of("TERM=dumb"), "-NoProfile", "-NoLogo")) {
            shell.awaits("PS ~>");
            shell.type("1 + 1", ENTER);
            shell.awaits("\n2\n");
            assertThat(shell.sent()).doesNotContain("\u001B[3");
        }
    }

    @Test
    @DisplayName("strips colours where OutputRendering is PlainText")
    void plainText() {
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            shell.run("$PSStyle.OutputRendering = 'PlainText'");
            int before = shell.sent().length();
            shell.run("[pscustomobject]@{ Heading = 1 } | Out-Default");
            shell.awaits("Heading\n-------");
            assertThat(shell.sent().substring(before)).doesNotContain("\u001B[32;1m");
        }
    }

    @Test
    @DisplayName("lays tables out for the terminal's width")
    void width() {
        try (TerminalShell shell = TerminalShell.launch(
                home,
                List.of(),
                "-NoProfile",
                "-Command",
                "$Host.UI.RawUI.WindowSize.Width; [Console]::WindowHeight")) {
            shell.awaits("100\n24");
            assertThat(shell.exitCode()).isZero();
        }
    }

    @Test
    @DisplayName("runs the profile scripts of all hosts before those of this one, with -Login and -Interactive too")
    void profileOrder() throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/powershell"));
        Files.writeString(folder.resolve("profile.ps1"), "$order = 'all'");
        Files.writeString(
                folder.resolve("Microsoft.PowerShell_profile.ps1"), "$order += ', own'; $global:order = $order");
        try (TerminalShell shell =
                TerminalShell.launch(home, List.of(), "-Login", "-Interactive", "-NoLogo", "-NoProfileLoadTime")) {
            shell.awaits("PS ~>");
            shell.type("$order; Test-Path $PROFILE.CurrentUserAllHosts", ENTER);
            shell.awaits("\nall, own\nTrue\nPS ~>");
        }
    }

    @Test
    @DisplayName("goes on with the prompt behind an encoded command with -NoExit")
    void encodedCommand() {
        String encoded = Base64.getEncoder().encodeToString("'ä' * 3".getBytes(StandardCharsets.UTF_16LE));
        try (TerminalShell shell =
                TerminalShell.launch(home, List.of(), "-NoProfile", "-NoExit", "-EncodedCommand", encoded)) {
            shell.awaits("äää\nPS ~>");
            shell.type("exit", ENTER);
            assertThat(shell.exitCode()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
        nope.ps1 => The argument 'nope.ps1' is not recognized as the name of a script file. => 64
        -NoSuchOption => The argument '-NoSuchOption' is not recognized as the name of a script file. => 64
        -args => Invalid argument '-args', did you mean: => 64
        -EncodedCommand zzz => The value must be Base64 encoded. => 64
        -WorkingDirectory => -WorkingDirectory requires an argument that is a directory path. => 64
        -ExecutionPolicy Often => Invalid ExecutionPolicy value 'Often'. => 64
        -SettingsFile none.json => passed to the -SettingsFile does not exist. => 64
        -NoProfile -Command Import-Module nope => Import-Module: The specified module 'nope' was not loaded => 1
        -NoProfile -Command 1 + => You must provide a value expression following the '+' operator. => 1
        """)
    @DisplayName("tells what is wrong with how it was started")
    void wrongOptions(String arguments, String expected, int code) {
        try (TerminalShell shell = TerminalShell.launch(home, List.of(), arguments.split(" "))) {
            assertThat(shell.exitCode()).isEqualTo(code);
            shell.settle();
            assertThat(shell.sent().replaceAll("\r\n|\u001B\\[[0-9;]*m", "")).contains(expected);
        }
    }

    @Test
    @DisplayName("pages help: Space goes on, / searches, q leaves")
    void pagesHelp() {
        assumeThat(Path.of("/usr/bin/less")).exists();
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            shell.type("help Get-ChildItem", ENTER);
            shell.awaits(shown ->
                    shown.startsWith("\nNAME\n    Get-ChildItem") && shown.endsWith("Press h for help or q to quit."));
            shell.type(" ");
            shell.awaits(shown -> !shown.contains("\nNAME\n"));
            shell.type("/-Recurse", ENTER);
            shell.awaits(shown -> shown.startsWith("    -Recurse"));
            shell.type(ENTER);
            shell.awaits(shown -> !shown.startsWith("    -Recurse"));
            shell.type("q");
            shell.awaits(shown -> shown.endsWith("PS ~> help Get-ChildItem\nPS ~>"));
            shell.type("1 + 1", ENTER);
            shell.awaits("\n2\nPS ~>");
        }
    }

    @Test
    @DisplayName("keeps keys that are typed while a command runs for the next prompt, and gives programs the terminal")
    void typeAhead() throws IOException {
        Files.writeString(home.resolve("read.sh"), "echo ready; read line; echo \"read $line\"");
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            shell.run("'needle'");
            shell.type("'waits'; Start-Sleep 1", ENTER);
            shell.awaits("\nwaits");
            shell.type(control('r'), "nee");
            shell.awaits("bck-i-search: nee_");
            shell.interrupt();
            shell.type("sh read.sh", ENTER);
            shell.awaits("\nready");
            shell.type("own");
            shell.awaits("\nready\nown");
            shell.type(ENTER);
            shell.awaits("\nread own\nPS ~>");
        }
    }

    @Test
    @DisplayName(
            "names the modules of commands that are like one that was not found, or that are not imported by themselves")
    void modules() {
        try (TerminalShell shell = TerminalShell.start(home, "-NoProfile", "-NoLogo")) {
            shell.type("Get-HPOVServers", ENTER);
            shell.awaits("    ➤ Get-HPOVServer (HPOneView.410, HPOneView.420, HPOneView.500)\n\nPS ~>");
            shell.type("$PSModuleAutoLoadingPreference = 'None'; Get-DPMDisk", ENTER);
            shell.awaits("    ➤ Import-Module DataProtectionManager");
        }
    }
}
