package org.jwsh.host.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jwsh.host.editing.TerminalShell.ENTER;
import static org.jwsh.host.editing.TerminalShell.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
