package org.jwsh.language;

import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of a sub-expression in a string in double quotes, where the quotes inside it may be escaped or doubled as if they
 * stood in the string itself: the lexer does not see what escapes them. Offsets are those of the script.
 */
final class UnescapedStream extends Utf16Stream {
    /** Stands in the place of a character that escapes a quote. */
    static final char SKIPPED = '\uFFFF';

    private static final String SKIPPED_TEXT = String.valueOf(SKIPPED);

    UnescapedStream(String text, int start, int end) {
        super(text, start, end);
    }

    /** The text with what escapes quotes in a stretch of it marked as skipped. */
    static String unescape(String text, int start, int end) {
        StringBuilder unescaped = null;
        for (int i = start; i + 1 < end; i++) {
            char c = text.charAt(i);
            if ((c == '`' || StringLiterals.isDoubleQuote(c)) && StringLiterals.isDoubleQuote(text.charAt(i + 1))) {
                unescaped = unescaped == null ? new StringBuilder(text) : unescaped;
                unescaped.setCharAt(i, SKIPPED);
                i++;
            } else if (c == '`') {
                i++;
            }
        }
        return unescaped == null ? text : unescaped.toString();
    }

    /** A text without what is skipped. */
    static String visible(String text) {
        return text.indexOf(SKIPPED) < 0 ? text : text.replace(SKIPPED_TEXT, "");
    }

    @Override
    public void consume() {
        int at = index();
        while (isSkipped(at)) {
            at++;
        }
        seek(at + 1);
    }

    @Override
    public int LA(int offset) {
        int at = index();
        int left = offset;
        while (left > 0) {
            while (isSkipped(at)) {
                at++;
            }
            at++;
            left--;
        }
        while (left < 0) {
            at--;
            while (isSkipped(at)) {
                at--;
            }
            left++;
        }
        return character(offset > 0 ? at - 1 : at);
    }

    private boolean isSkipped(int at) {
        return at >= 0 && at < size() && at(at) == SKIPPED;
    }

    @Override
    public String getText(Interval interval) {
        return visible(super.getText(interval));
    }
}
