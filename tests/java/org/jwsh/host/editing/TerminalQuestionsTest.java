package org.jwsh.host.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jwsh.host.editing.TerminalShell.ENTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell asks a person, and what it tells one. */
@DisplayName("On a terminal")
class TerminalQuestionsTest {
    @TempDir
    static Path home;

    private static TerminalShell shell;

    @BeforeAll
    static void start() {
        shell = TerminalShell.start(home, "-NoProfile", "-NoLogo");
        shell.run("function Set-Rack { [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]"
                + " param([Parameter(Mandatory, HelpMessage = 'Which rack')][string] $Name, [Parameter(Mandatory)][int] $Size)"
                + " if ($PSCmdlet.ShouldProcess($Name)) { \"set $Name to $Size\" } }");
    }

    @AfterAll
    static void end() {
        shell.close();
    }

    @BeforeEach
    void fresh() {
        shell.fresh();
    }

    @Test
    @DisplayName("Read-Host reads a line")
    void readHost() {
        shell.type("$n = Read-Host 'Name'; \"hello $n\"", ENTER);
        shell.awaits("\nName:");
        shell.type("Ada", ENTER);
        shell.awaits("\nName: Ada\nhello Ada\nPS ~>");
    }

    @Test
    @DisplayName("Read-Host shows stars for what is secret")
    void readHostMasked() {
        shell.type("Read-Host 'Pin' -MaskInput", ENTER);
        shell.awaits("\nPin:");
        shell.type("1234");
        shell.awaits("\nPin: ****");
        shell.type(ENTER);
        shell.awaits("\nPin: ****\n1234\nPS ~>");
    }

    @Test
    @DisplayName("Ctrl-C leaves a question and the command that asks")
    void interruptsQuestion() {
        shell.type("Read-Host 'Name'; 'not reached'", ENTER);
        shell.awaits("\nName:");
        shell.interrupt();
        assertThat(shell.lines()).noneMatch(line -> line.equals("not reached"));
    }

    @Test
    @DisplayName("mandatory parameters are asked for one by one, !? tells of them, and -Confirm is answered")
    void mandatory() {
        shell.type("Set-Rack", ENTER);
        shell.awaits("\ncmdlet Set-Rack at command pipeline position 1\nSupply values for the following parameters:\n"
                + "(Type !? for Help.)\nName:");
        shell.type("!?", ENTER);
        shell.awaits("\nWhich rack\nName:");
        shell.type("R1", ENTER);
        shell.awaits("\nSize:");
        shell.type("7", ENTER);
        shell.awaits("[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is \"Y\"):");
        shell.type("y", ENTER);
        shell.awaits("\nset R1 to 7\nPS ~>");
    }

    @Test
    @DisplayName("Suspend gives a prompt of its own until exit")
    void suspend() {
        shell.type("Set-Rack -Name R2 -Size 1", ENTER);
        shell.awaits("Suspend");
        shell.type("s", ENTER);
        shell.awaits("PS ~>>");
        shell.type("\"level $NestedPromptLevel\"", ENTER);
        shell.awaits("\nlevel 1\n");
        shell.type("exit", ENTER);
        shell.awaits(text -> text.split("No to All", -1).length > 2);
        shell.type("n", ENTER);
        shell.awaits(text -> text.endsWith("PS ~>"));
    }

    @Test
    @DisplayName("Get-Credential asks for name and password")
    void credential() {
        shell.type("$c = Get-Credential; $c.UserName + '/' + $c.GetNetworkCredential().Password", ENTER);
        shell.awaits("\nUser:");
        shell.type("ada", ENTER);
        shell.awaits("\nPassword for user ada:");
        shell.type("secret", ENTER);
        shell.awaits("ada: ******\nada/secret\nPS ~>");
    }

    @Test
    @DisplayName("PromptForChoice shows choices and gives the number of the one that is taken")
    void choice() {
        shell.type(
                "$Host.UI.PromptForChoice('Cap', 'Msg', [System.Management.Automation.Host.ChoiceDescription[]]"
                        + "('&Red', '&Blue'), 0)",
                ENTER);
        shell.awaits("[R] Red  [B] Blue  [?] Help (default is \"R\"):");
        shell.type("b", ENTER);
        shell.awaits("\n1\nPS ~>");
    }

    @Test
    @DisplayName("$Host.UI.RawUI.ReadKey reads a key without Enter")
    void key() {
        shell.type("'press'; $Host.UI.RawUI.ReadKey('NoEcho,IncludeKeyDown').Character", ENTER);
        shell.awaits("\npress");
        shell.type("k");
        shell.awaits("k\nPS ~>");
    }

    @Test
    @DisplayName("a command that is not found brings names that are like it")
    void suggestions() {
        shell.type("Get-ChildItems", ENTER);
        shell.awaits("\n[General Feedback]\n  The most similar commands are:\n    ➤ Get-ChildItem");
    }

    @Test
    @DisplayName("a script in the current folder that is called without ./ is told of")
    void localScript() throws IOException {
        Files.writeString(home.resolve("only-here.ps1"), "'x'");
        shell.type("only-here.ps1", ENTER);
        shell.awaits("    ➤ ./only-here.ps1");
    }

    @Test
    @DisplayName("Write-Progress draws a bar that is gone when its command is done")
    void progress() {
        shell.type(
                "1..3 | ForEach-Object { Write-Progress 'Copying' \"file $_\" -PercentComplete ($_ * 30);"
                        + " Write-Progress 'Inner' 'x' -Id 1 -ParentId 0; Start-Sleep -Milliseconds 300 }; 'done'",
                ENTER);
        shell.awaits(text -> text.contains("\nCopying [file") && text.contains("\n Inner [x"));
        shell.awaits("\ndone\nPS ~>");
        assertThat(shell.lines()).noneMatch(line -> line.startsWith("Copying"));
    }

    @Test
    @DisplayName("progress that changes faster than an eye can follow is drawn now and then")
    void throttledProgress() {
        int before = shell.sent().length();
        shell.run("1..3000 | ForEach-Object { Write-Progress 'Counting' \"no. $_\" }; 'counted'");
        shell.awaits("\ncounted\nPS ~>");
        String sent = shell.sent().substring(before);
        assertThat(sent.split("Counting \\[")).hasSizeBetween(2, 1000);
    }

    @Test
    @DisplayName("the classic view of progress is a bar of letters")
    void classicProgress() {
        shell.run("$PSStyle.Progress.View = 'Classic'");
        shell.type(
                "Write-Progress 'Copying' 'file' -PercentComplete 50 -SecondsRemaining 75; Start-Sleep 1; 'done'",
                ENTER);
        shell.awaits(text -> text.contains("\n Copying\n    file\n    [oooo") && text.contains("00:01:15 remaining."));
        shell.awaits("\ndone\nPS ~>");
        shell.run("$PSStyle.Progress.View = 'Minimal'");
    }

    @Test
    @DisplayName("the window's title is set")
    void title() {
        int before = shell.sent().length();
        shell.run("$Host.UI.RawUI.WindowTitle = 'My shell'; $Host.UI.RawUI.WindowTitle");
        shell.awaits("\nMy shell\nPS ~>");
        assertThat(shell.sent().substring(before)).contains("\u001B]0;My shell\u0007");
    }

    @Test
    @DisplayName("Clear-Host empties the screen")
    void clears() {
        shell.run("1..5");
        shell.type("Clear-Host", ENTER);
        shell.awaits(text -> text.equals("PS ~>"));
    }

    @Test
    @DisplayName("history cmdlets know what was typed")
    void history() {
        shell.run("'remember me'");
        shell.run("(Get-History -Count 1).CommandLine");
        shell.awaits("\n'remember me'\nPS ~>");
    }

    @Test
    @DisplayName("a transcript holds commands and what they wrote")
    void transcript() throws IOException {
        shell.run("$null = Start-Transcript -Path ./t.txt");
        shell.run("'written ' + 1");
        shell.run("$null = Stop-Transcript");
        assertThat(Files.readString(home.resolve("t.txt"))).contains("> 'written ' + 1", "\nwritten 1\n");
    }

    @Test
    @DisplayName("Get-Help -Online tells the page's address")
    void online() {
        shell.run("Get-Help Get-Item -Online");
        shell.awaits("https://");
    }
}
