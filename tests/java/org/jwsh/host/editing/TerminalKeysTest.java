package org.jwsh.host.editing;

import static org.jwsh.host.editing.TerminalShell.BACKSPACE;
import static org.jwsh.host.editing.TerminalShell.DOWN;
import static org.jwsh.host.editing.TerminalShell.END;
import static org.jwsh.host.editing.TerminalShell.ENTER;
import static org.jwsh.host.editing.TerminalShell.ESCAPE;
import static org.jwsh.host.editing.TerminalShell.HOME;
import static org.jwsh.host.editing.TerminalShell.LEFT;
import static org.jwsh.host.editing.TerminalShell.TAB;
import static org.jwsh.host.editing.TerminalShell.UP;
import static org.jwsh.host.editing.TerminalShell.alt;
import static org.jwsh.host.editing.TerminalShell.control;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys do in the three edit modes. */
@DisplayName("The keys of")
class TerminalKeysTest {
    private static final String SHIFT_LEFT = "\u001B[1;2D";
    private static final String CTRL_LEFT = "\u001B[1;5D";
    private static final String F2 = "\u001BOQ";
    private static final String F8 = "\u001B[19~";
    private static final String SHIFT_TAB = "\u001B[Z";

    @TempDir
    static Path home;

    private static TerminalShell shell;

    @BeforeAll
    static void start() {
        shell = TerminalShell.start(home, "-NoProfile", "-NoLogo");
        shell.run("Set-PSReadLineOption -PredictionSource None");
    }

    @AfterAll
    static void end() {
        shell.close();
    }

    @BeforeEach
    void fresh() {
        shell.fresh();
    }

    @AfterEach
    void emacs() {
        shell.interrupt();
        shell.run("Set-PSReadLineOption -EditMode Emacs");
    }

    private void shows(String input) {
        shell.awaits(text -> text.endsWith("PS ~> " + input) || text.endsWith("PS ~>" + input));
    }

    private void mode(String name) {
        shell.run("Set-PSReadLineOption -EditMode " + name);
        shell.fresh();
    }

    @Test
    @DisplayName("Emacs move by line, word and character")
    void emacsMoves() {
        shell.type("one two", control('a'), "a", control('e'), "z", alt("b"), "b", control('b'), "c");
        shows("aone cbtwoz");
    }

    @Test
    @DisplayName("Emacs kill and yank")
    void emacsKills() {
        shell.type("one two three", control('w'));
        shows("one two");
        shell.type(control('u'));
        shows("");
        shell.type(control('y'));
        shows("one two three");
        shell.type(control('a'), "x", control('k'), "y", control('y'));
        shows("xyone two three");
        shell.type(control('a'), alt("d"), control('e'), control('y'));
        shows(" two threexyone");
        shell.type(alt("y"));
        shows(" two threeone two three");
    }

    @Test
    @DisplayName("Emacs change case, swap and undo")
    void emacsChanges() {
        shell.type("abc def", control('a'), alt("u"), alt("c"));
        shows("ABC Def");
        shell.type(BACKSPACE, control('t'));
        shows("ABC eD");
        shell.type(control('_'), control('_'));
        shows("ABC Def");
        shell.type(alt("r"));
        shows("");
    }

    @Test
    @DisplayName("Emacs take the last argument of the command before")
    void emacsLastArgument() {
        shell.run("'x', 'some text' | Out-Null");
        shell.run("Write-Output first second");
        shell.type("echo ", alt("."));
        shows("echo second");
    }

    @Test
    @DisplayName("Emacs repeat what comes behind a number")
    void emacsNumber() {
        shell.type(alt("5"), "x");
        shows("xxxxx");
    }

    @Test
    @DisplayName("Emacs: Ctrl-D deletes, and Ctrl-G leaves a search")
    void emacsDelete() {
        shell.type("abc", HOME, control('d'));
        shows("bc");
        shell.type(control('r'), "zzz", control('g'));
        shows("bc");
    }

    @Test
    @DisplayName("Shift with arrows select, and what is typed takes the place")
    void selects() {
        shell.type("abcdef", SHIFT_LEFT, SHIFT_LEFT, "X");
        shows("abcdX");
        shell.type(SHIFT_LEFT, BACKSPACE);
        shows("abcd");
    }

    @Test
    @DisplayName("Alt-? tell what a key does")
    void whatIsKey() {
        shell.type(alt("?"));
        shell.awaits("what-is-key:");
        shell.type(control('r'));
        shell.awaits("Ctrl+r: ReverseSearchHistory - ");
    }

    @Test
    @DisplayName("F2 switch the view of suggestions")
    void view() {
        shell.run("Set-PSReadLineOption -PredictionSource History");
        shell.run("'viewed'");
        shell.fresh();
        shell.type("viewed", F2);
        shell.awaits("> 'viewed'");
        shell.type(F2);
        shell.interrupt();
        shell.run("Set-PSReadLineOption -PredictionSource None");
    }

    @Test
    @DisplayName("Windows: Tab goes through the matches, Shift-Tab back, Escape empties the line")
    void windows() {
        mode("Windows");
        shell.type("Set-PSReadLineOption -EditMode ", TAB);
        shows("Set-PSReadLineOption -EditMode Emacs");
        shell.type(TAB);
        shows("Set-PSReadLineOption -EditMode Vi");
        shell.type(SHIFT_TAB);
        shows("Set-PSReadLineOption -EditMode Emacs");
        shell.type(ESCAPE);
        shows("");
    }

    @Test
    @DisplayName("Windows: Ctrl with arrows move by words, Ctrl-A selects all, Ctrl-Z takes back")
    void windowsWords() {
        mode("Windows");
        shell.type("one two", CTRL_LEFT, "x");
        shows("one xtwo");
        shell.type(control('a'), "y");
        shows("y");
        shell.type(control('z'));
        shows("one xtwo");
    }

    @Test
    @DisplayName("Windows: F8 finds commands that begin as the input does")
    void windowsHistory() {
        shell.run("'prefix one'");
        shell.run("'other'");
        mode("Windows");
        shell.type("'pre", F8);
        shows("'prefix one'");
    }

    @Test
    @DisplayName("Vi: Escape commands, i inserts")
    void vi() {
        mode("Vi");
        shell.type("one two", ESCAPE);
        shell.type("0");
        shell.type("x");
        shows("ne two");
        shell.type("dw", "iA");
        shows("Atwo");
        shell.type(ESCAPE);
        shell.type("A!", ESCAPE);
        shows("Atwo!");
        shell.type("u");
        shows("Atwo");
    }

    @Test
    @DisplayName("Vi: k and j go through the history")
    void viHistory() {
        shell.run("'vi one'");
        mode("Vi");
        shell.type(ESCAPE, "kk");
        shows("'vi one'");
    }

    @Test
    @DisplayName("arrows move between the lines of an input")
    void severalLines() {
        shell.type("{", ENTER, "b", ENTER, "c");
        shell.awaits("PS ~> {\n>> b\n>> c");
        shell.type(UP, HOME, "1", DOWN, "2", LEFT, "3", END, "4");
        shell.awaits("PS ~> {\n>> 1b\n>> c324");
    }

    @Test
    @DisplayName("a key is free again when its handler is removed")
    void removes() {
        shell.run("Set-PSReadLineKeyHandler -Chord Ctrl+b -ScriptBlock {"
                + " [Microsoft.PowerShell.PSConsoleReadLine]::Insert('inserted') }");
        shell.type(control('b'));
        shows("inserted");
        shell.interrupt();
        shell.run("Remove-PSReadLineKeyHandler -Chord Ctrl+b");
        shell.type(control('b'), "x");
        shows("x");
    }
}
