package org.jwsh.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BufferedTextTest {
    private static List<String> lines(Reader reader) throws IOException {
        BufferedText text = new BufferedText(reader);
        List<String> lines = new ArrayList<>();
        for (String line = text.line(); line != null; line = text.line()) {
            lines.add(line);
        }
        return lines;
    }

    /** A reader that gives one character at a time, so that every line end is cut in two. */
    private static Reader slowly(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }

    @Test
    void linesEndWithEveryKindOfLineBreak() throws IOException {
        assertThat(lines(new StringReader("a\r\nb\rc\n\nd"))).containsExactly("a", "b", "c", "", "d");
    }

    @Test
    void aLineBreakAtTheEndBeginsNoLine() throws IOException {
        assertThat(lines(new StringReader("a\r\n"))).containsExactly("a");
    }

    @Test
    void lineBreaksMayLieAcrossTheEndOfTheBuffer() throws IOException {
        assertThat(lines(slowly("one\r\ntwo\rthree"))).containsExactly("one", "two", "three");
    }

    @Test
    void linesMayBeLongerThanTheBuffer() throws IOException {
        String longLine = "x".repeat(100_000);
        assertThat(lines(new StringReader(longLine + "\n" + longLine))).containsExactly(longLine, longLine);
    }

    @Test
    void piecesEndBeforeADelimiterOfSeveralCharacters() throws IOException {
        BufferedText text = new BufferedText(slowly("a--b-c--"));
        assertThat(text.before("--")).isEqualTo("a");
        assertThat(text.before("--")).isEqualTo("b-c");
        assertThat(text.before("--")).isNull();
    }

    @Test
    void whatIsLeftIsReadAsAWhole() throws IOException {
        BufferedText text = new BufferedText(new StringReader("a\nb\nc"));
        text.line();
        assertThat(text.rest()).isEqualTo("b\nc");
    }
}
