package org.jwsh.host.editing;

import java.util.function.IntPredicate;

/**
 * Where vi's motions lead in a text. Words are runs of one kind: letters and the like, delimiters, blanks; blank-delimited
 * words ("globs") know blanks only. Offsets are those of UTF-16.
 */
final class ViMotions {
    private final String text;
    private final IntPredicate delimiter;

    /** @param delimiter what divides words, blanks among it */
    ViMotions(String text, IntPredicate delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** 0 for blanks, 1 for delimiters, 2 for what words are made of. */
    private int kind(int offset, boolean glob) {
        char c = text.charAt(offset);
        return Character.isWhitespace(c) ? 0 : !glob && delimiter.test(c) ? 1 : 2;
    }

    int nextWord(int offset, boolean glob) {
        int at = wordEnd(offset, glob);
        while (at < text.length() && kind(at, glob) == 0) {
            at++;
        }
        return at;
    }

    /** Behind the word that an offset is in; behind the blanks where it is at some. */
    int wordEnd(int offset, boolean glob) {
        int at = offset;
        while (at < text.length() && kind(at, glob) == kind(offset, glob)) {
            at++;
        }
        return at;
    }

    int wordStart(int offset, boolean glob) {
        int at = offset;
        while (at > 0 && kind(at - 1, glob) == 0) {
            at--;
        }
        int last = at - 1;
        while (at > 0 && kind(at - 1, glob) == kind(last, glob)) {
            at--;
        }
        return at;
    }

    /** The last character of this word, or of the next where the offset is at the last one already. */
    int lastOfWord(int offset, boolean glob) {
        int at = Math.min(offset + 1, text.length());
        while (at < text.length() && kind(at, glob) == 0) {
            at++;
        }
        return at < text.length() ? wordEnd(at, glob) - 1 : Math.max(0, text.length() - 1);
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    int firstNonBlank(int offset) {
        int at = lineStart(offset);
        while (at < lineEnd(offset) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The place of a character in the line.
     *
     * @return -1 where the line has it not that often
     */
    int find(char wanted, int offset, boolean forward, int times) {
        int at = offset;
        for (int i = 0; i < times; i++) {
            at = forward ? text.indexOf(wanted, at + 1) : text.lastIndexOf(wanted, at - 1);
            if (at < lineStart(offset) || at >= lineEnd(offset)) {
                return -1;
            }
        }
        return at;
    }

    /** The bracket that belongs to the first one at or behind an offset in its line, -1 where there is none. */
    int bracket(int offset) {
        for (int at = offset; at < lineEnd(offset); at++) {
            int other = Brackets.other(text, at);
            if (other >= 0) {
                return other;
            }
        }
        return -1;
    }

    /** The word at an offset, with the blanks of a place that has none. */
    int[] wordAt(int offset) {
        int start = offset;
        while (start > 0 && kind(start - 1, false) == kind(offset, false)) {
            start--;
        }
        return new int[] {start, wordEnd(offset, false)};
    }

    /** The lines from that of an offset, with the line break that divides them from what is left. */
    int[] lines(int offset, int above, int below) {
        int start = lineStart(offset);
        for (int i = 0; i < above && start > 0; i++) {
            start = lineStart(start - 1);
        }
        int end = lineEnd(offset);
        for (int i = 0; i < below && end < text.length(); i++) {
            end = lineEnd(end + 1);
        }
        return new int[] {start, end};
    }
}
