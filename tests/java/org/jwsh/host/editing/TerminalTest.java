package org.jwsh.host.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jwsh.host.editing.TerminalShell.DOWN;
import static org.jwsh.host.editing.TerminalShell.ENTER;
import static org.jwsh.host.editing.TerminalShell.LEFT;
import static org.jwsh.host.editing.TerminalShell.PASTE_BEGINS;
import static org.jwsh.host.editing.TerminalShell.PASTE_ENDS;
import static org.jwsh.host.editing.TerminalShell.RIGHT;
import static org.jwsh.host.editing.TerminalShell.TAB;
import static org.jwsh.host.editing.TerminalShell.UP;
import static org.jwsh.host.editing.TerminalShell.alt;
import static org.jwsh.host.editing.TerminalShell.control;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who types at the prompt. */
@DisplayName("On a terminal")
class TerminalTest {
    @TempDir
    static Path home;

    private static TerminalShell shell;

    @BeforeAll
    static void start() {
        shell = TerminalShell.start(home, "-NoProfile");
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
    @DisplayName("Tab completes a parameter")
    void completes() {
        shell.type("Get-ChildItem -Rec", TAB);
        shell.awaits("PS ~> Get-ChildItem -Recurse");
    }

    @Test
    @DisplayName("Tab completes as far as it is certain and lists what is possible")
    void lists() {
        shell.type("Set-PSReadLineOption -EditMode ", TAB);
        shell.awaits(text -> text.matches("(?s).*-EditMode\nEmacs +Vi +Windows"));
    }

    @Test
    @DisplayName("a menu shows candidates with descriptions, and arrows choose")
    void menu() {
        shell.run("Set-PSReadLineKeyHandler -Key Ctrl+o -Function MenuComplete");
        shell.type("Get-ChildItem -F", control('o'));
        shell.awaits("([string] Filter)");
        shell.type(DOWN);
        shell.awaits("PS ~> Get-ChildItem -Force");
        shell.type(RIGHT);
        shell.awaits("PS ~> Get-ChildItem -File");
        shell.type(ENTER);
        shell.awaits(text -> !text.contains("[string] Filter"));
    }

    @Test
    @DisplayName("a statement that goes on is asked for with >>")
    void incomplete() {
        shell.type("if (1) {", ENTER, ENTER, "'inside'", ENTER, "}", ENTER);
        shell.awaits("PS ~> if (1) {\n>>\n>> 'inside'\n>> }\ninside\nPS ~>");
    }

    @Test
    @DisplayName("Ctrl-C stops what runs and the prompt comes again")
    void interrupts() {
        shell.type("'begins'; while ($true) { }", ENTER);
        shell.awaits("\nbegins");
        shell.interrupt();
        shell.run("'still here'");
        assertThat(shell.shown()).contains("\nstill here\nPS ~>");
    }

    @Test
    @DisplayName("commands, parameters, strings, numbers and variables have colours")
    void colours() {
        int before = shell.sent().length();
        shell.type("Get-Item -Path 'a' 12 $b");
        shell.awaits("12 $b");
        assertThat(shell.sent().substring(before))
                .contains("\u001B[93mG", "\u001B[90m-", "\u001B[36m", "\u001B[97m1", "\u001B[92m$");
    }

    @Test
    @DisplayName("what is wrong is underlined before Enter")
    void errorsAreUnderlined() {
        int before = shell.sent().length();
        shell.type("1 + * 2");
        shell.awaits("1 + * 2");
        assertThat(shell.sent().substring(before)).containsPattern("\u001B\\[[0-9;]*4[0-9;]*m");
    }

    @Test
    @DisplayName("matching brackets stand out")
    void brackets() {
        int before = shell.sent().length();
        shell.type("(1)");
        shell.awaits("(1)");
        assertThat(shell.sent().substring(before)).containsPattern("\u001B\\[[0-9;]*1m[()]");
    }

    @Test
    @DisplayName("several lines are pasted as one input that waits for Enter")
    void paste() {
        shell.type(PASTE_BEGINS + "'one'\r'two'\r" + PASTE_ENDS);
        shell.awaits("PS ~> 'one'\n>> 'two'");
        assertThat(shell.shown()).doesNotContain("\none");
        shell.type(ENTER);
        shell.awaits("\none\ntwo\nPS ~>");
    }

    @Test
    @DisplayName("wide characters take two columns")
    void wide() {
        shell.type("'漢字かな'", LEFT, LEFT, "x");
        shell.awaits("PS ~> '漢字かxな'");
        shell.type(ENTER);
        shell.awaits("\n漢字かxな\nPS ~>");
    }

    @Test
    @DisplayName("a suggestion from the history stands behind the input, and Right takes it")
    void suggestion() {
        shell.run("'suggest ' + 'me'");
        shell.type("'sug");
        shell.awaits("> 'suggest ' + 'me'");
        shell.type(RIGHT, ENTER);
        shell.awaits(text -> text.split("\nsuggest me").length > 2);
    }

    @Test
    @DisplayName("suggestions come as a list below the input too")
    void suggestionList() {
        shell.run("'listed one'");
        shell.run("'listed two'");
        shell.run("Set-PSReadLineOption -PredictionViewStyle ListView");
        shell.type("listed");
        shell.awaits("> 'listed two'");
        shell.awaits("> 'listed one'");
        shell.type(DOWN, DOWN);
        shell.awaits("PS ~> 'listed one'");
        shell.interrupt();
        shell.run("Set-PSReadLineOption -PredictionViewStyle InlineView");
    }

    @Test
    @DisplayName("Ctrl-R searches the history")
    void search() {
        shell.run("'needle' + 1");
        shell.run("'hay' + 2");
        shell.type(control('r'), "need");
        shell.awaits("bck-i-search: need_");
        shell.awaits("PS ~> 'needle' + 1\nbck");
        shell.type(ENTER);
        shell.awaits(text -> text.split("\nneedle1").length > 2);
    }

    @Test
    @DisplayName("Up brings the commands before back, each once")
    void recall() {
        shell.run("'first'");
        shell.run("'second'");
        shell.run("'second'");
        shell.type(UP, UP);
        shell.awaits(text -> text.endsWith("PS ~> 'first'"));
        shell.type(DOWN);
        shell.awaits(text -> text.endsWith("PS ~> 'second'"));
    }

    @Test
    @DisplayName("another width lets lines flow anew")
    void resizes() {
        shell.resize(60, 24);
        try {
            shell.type("$Host.UI.RawUI.WindowSize.Width", ENTER);
            shell.awaits("\n60\n");
            shell.type("'x' * 70", ENTER);
            shell.awaits("\n" + "x".repeat(60) + "\n" + "x".repeat(10) + "\n");
        } finally {
            shell.resize(100, 24);
        }
    }

    @Test
    @DisplayName("the prompt is what the function prompt gives")
    void prompt() {
        shell.run("$old = $function:prompt; function prompt { \"100% [$(1 + 1)] PS >\" }");
        shell.awaits("\n100% [2] PS >");
        shell.run("$function:prompt = $old");
        shell.awaits(text -> text.endsWith("PS ~>"));
    }

    @Test
    @DisplayName("PSConsoleHostReadLine may be a function of the user's own")
    void reader() {
        shell.run(
                "$own = $function:PSConsoleHostReadLine; function PSConsoleHostReadLine {"
                        + " $l = [Microsoft.PowerShell.PSConsoleReadLine]::ReadLine($Host.Runspace, $ExecutionContext, $?);"
                        + " if ($l -eq 'back') { Set-Item function:global:PSConsoleHostReadLine $own; '1' } else { \"'<$l>'\" } }");
        shell.type("abc", ENTER);
        shell.awaits("\n<abc>\nPS ~>");
        shell.type("back", ENTER);
        shell.awaits("\n1\nPS ~>");
    }

    @Test
    @DisplayName("a key runs a script block that changes the input")
    void scriptKey() {
        shell.run("Set-PSReadLineKeyHandler -Key Alt+q -ScriptBlock { $l = $c = $null;"
                + " [Microsoft.PowerShell.PSConsoleReadLine]::GetBufferState([ref]$l, [ref]$c);"
                + " [Microsoft.PowerShell.PSConsoleReadLine]::RevertLine();"
                + " [Microsoft.PowerShell.PSConsoleReadLine]::Insert(\"'$l at $c'\");"
                + " [Microsoft.PowerShell.PSConsoleReadLine]::AcceptLine() }");
        shell.type("abc", alt("q"));
        shell.awaits("\nabc at 3\nPS ~>");
    }
}
