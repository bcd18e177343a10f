package org.jwsh.host.editing;

import static org.jwsh.host.editing.TerminalShell.ENTER;
import static org.jwsh.host.editing.TerminalShell.ESCAPE;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keys do in the command mode of vi. */
@DisplayName("In vi's command mode")
class TerminalViTest {
    @TempDir
    static Path home;

    private static TerminalShell shell;

    @BeforeAll
    static void start() {
        shell = TerminalShell.start(home, "-NoProfile", "-NoLogo");
        shell.run("Set-PSReadLineOption -PredictionSource None -EditMode Vi");
    }

    @AfterAll
    static void end() {
        shell.close();
    }

    @BeforeEach
    void fresh() {
        shell.fresh();
    }

    /** Text that is typed, keys behind Escape (a second Escape is {@code ␛}), and what the line holds then. */
    @ParameterizedTest(name = "{0}, Escape, {1} gives {2}")
    @CsvSource(delimiterString = " | ", textBlock = """
        one two three | 0x        | ne two three
        one two three | $x        | one two thre
        one two three | 3X        | one two te
        one two three | bdw       | one two
        one two three | 0dw       | two three
        one two three | 02dw      | three
        one two three | 0d2w      | three
        one two three | 0cwX      | X two three
        one two three | dd        | ''
        one two three | ccnew     | new
        one two three | Snew      | new
        one two three | bD        | one two
        one two three | 0wCx      | one x
        one two three | 0sXY      | XYne two three
        one two three | 0fwx      | one to three
        one two three | 0fe;x     | one two thre
        one two three | 0fe;,x    | on two three
        one two three | 0twx      | one wo three
        one two three | Fox       | one tw three
        one two three | Tox       | one twothree
        one two three | 0xp       | noe two three
        one two three | 0xP       | one two three
        one two three | 0ywP      | one one two three
        one two three | 0y$$p     | one two threeone two three
        one two three | A!        | one two three!
        one two three | I!        | !one two three
        one two three | 0a!       | o!ne two three
        one two three | 0wi!      | one !two three
        one two three | 0rX       | Xne two three
        one two three | 0~        | One two three
        one two three | 0xxu      | ne two three
        one two three | 0wwBx     | one wo three
        one two three | 0ex       | on two three
        a-b c-d e     | 0Wx       | a-b -d e
        a-b c-d e     | $Bbx      | a- c-d e
        a-b c-d e     | 0Ex       | a- c-d e
        a-b c-d e     | 0dW       | c-d e
        one two three | 0dfw      | o three
        one two three | 0dtw      | wo three
        one two three | 0ctwX     | Xwo three
        one two three | wbd0      | three
        one two three | 0wd$      | one
        one two three | 0wde      | one  three
        one two three | bdb       | one three
        one two three | 0wdiw     | one  three
        one (two) x   | 0f(%x     | one (two x
        one (two) x   | 0f(d%     | one  x
        one two three | 0xw.      | ne wo three
        one two three | 0dw.      | three
        one two three | 5|x       | one wo three
        one two three | ^x        | ne two three
        one two three | 0RXY␛     | XYe two three
        one two three | 0lx       | oe two three
        one two three | hhx       | one two thee
        """)
    void commands(String text, String keys, String expected) {
        command(text);
        for (char key : keys.strip().toCharArray()) {
            shell.type(key == '␛' ? ESCAPE : String.valueOf(key));
        }
        shell.awaits(shown -> shown.endsWith(("PS ~> " + expected).stripTrailing()));
    }

    private void command(String text) {
        shell.type(text);
        shell.settle();
        shell.key(ESCAPE);
    }

    @Test
    @DisplayName("yy and p copy lines, o and O open them, J joins them, dd and dj delete them")
    void lines() {
        command("one");
        shell.type("yyp");
        shell.awaits("PS ~> one\n>> one");
        shell.type("otwo", ESCAPE);
        shell.awaits("PS ~> one\n>> one\n>> two");
        shell.settle();
        shell.key("k");
        shell.type("dd");
        shell.awaits(shown -> shown.endsWith("PS ~> one\n>> two"));
        shell.type("Onew", ESCAPE);
        shell.awaits("PS ~> one\n>> new\n>> two");
        shell.settle();
        shell.type("dj");
        shell.awaits(shown -> shown.endsWith("PS ~> one"));
        shell.type("yyPJ");
        shell.awaits(shown -> shown.endsWith("PS ~> one one"));
    }

    @Test
    @DisplayName("/ and n search the history, k and j go through it")
    void history() {
        shell.run("'needle one'");
        shell.run("'needle two'");
        shell.run("'hay'");
        shell.fresh();
        command("");
        shell.type("/need", ENTER);
        shell.awaits(shown -> shown.endsWith("PS ~> 'needle two'"));
        shell.type("n");
        shell.awaits(shown -> shown.endsWith("PS ~> 'needle one'"));
        shell.interrupt();
        shell.fresh();
        shell.key(ESCAPE);
        shell.type("k");
        shell.awaits(shown -> shown.endsWith("PS ~> 'hay'"));
        shell.type("k");
        shell.awaits(shown -> shown.endsWith("PS ~> 'needle two'"));
        shell.type("j");
        shell.awaits(shown -> shown.endsWith("PS ~> 'hay'"));
    }

    @Test
    @DisplayName("Enter runs the input, # makes it a comment")
    void accepts() {
        command("'ran'");
        shell.type(ENTER);
        shell.awaits("\nran\nPS ~>");
        command("'not ran'");
        shell.type("#");
        shell.awaits("PS ~> #'not ran'\nPS ~>");
    }

    @Test
    @DisplayName("Get-PSReadLineKeyHandler lists its keys in angle brackets, and -ViMode Command binds others")
    void handlers() {
        shell.run("(Get-PSReadLineKeyHandler | Where-Object Function -eq DeleteWord).Key");
        shell.awaits("\n<d,w>\nPS ~>");
        shell.run("Set-PSReadLineKeyHandler -Chord Z -Function DeleteLine -ViMode Command");
        command("text");
        shell.type("Z");
        shell.awaits(shown -> shown.endsWith("PS ~>"));
    }
}
