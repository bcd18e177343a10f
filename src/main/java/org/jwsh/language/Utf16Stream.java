package org.jwsh.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of a stretch of a script, counted in UTF-16 units as all offsets of the language are.
 *
 * <p>To the lexer all letters beyond ASCII look like {@link #LETTER}, all digits beyond ASCII like {@link #DIGIT}, all spaces
 * beyond ASCII like {@link #SPACE}: sets of every letter there is would make up most of the time that starting the lexer takes.
 * The text of tokens is that of the script.
 */
class Utf16Stream implements CharStream {
    private static final char LETTER = '\u00AA';
    private static final char DIGIT = '\u00B2';
    private static final char SPACE = '\u00A0';
    private static final char OTHER = '\u00A4';

    private final String text;
    private final int end;
    private int index;

    Utf16Stream(String text, int start, int end) {
        this.text = text;
        this.index = start;
        this.end = end;
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int LA(int offset) {
        return character(offset > 0 ? index + offset - 1 : index + offset);
    }

    /** The character at an offset as the lexer sees it. */
    final int character(int at) {
        if (at < 0 || at >= end) {
            return IntStream.EOF;
        }
        char c = text.charAt(at);
        return c < 0x80 ? c : representative(c);
    }

    /** The character at an offset, as it is written. */
    int at(int offset) {
        return text.charAt(offset);
    }

    /** Whether a word stands at an offset, whatever its case. */
    boolean matches(int offset, String word) {
        return text.regionMatches(true, offset, word, 0, word.length());
    }

    private static char representative(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.SPACE_SEPARATOR -> SPACE;
            default -> c == DIGIT ? OTHER : c;
        };
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Everything stays in memory.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int target) {
        index = target;
    }

    @Override
    public int size() {
        return end;
    }

    @Override
    public String getText(Interval interval) {
        int stop = Math.min(interval.b + 1, end);
        return interval.a >= stop ? "" : text.substring(interval.a, stop);
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
