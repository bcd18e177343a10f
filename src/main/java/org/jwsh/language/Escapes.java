package org.jwsh.language;

/** Backtick escapes. */
final class Escapes {
    private Escapes() {}

    /** The character that an escape letter stands for. */
    static char of(char letter) {
        return switch (letter) {
            case '0' -> '\0';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 'e' -> '\u001B';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000B';
            default -> letter;
        };
    }

    /** The offset behind a {@code u&#123;...&#125;} escape whose {@code u} stands at an offset, or -1 where it is none. */
    static int endOfUnicode(String text, int u, int end) {
        if (u + 1 >= end || text.charAt(u) != 'u' || text.charAt(u + 1) != '{') {
            return -1;
        }
        int close = text.indexOf('}', u);
        if (close < 0 || close >= end || close == u + 2 || close > u + 8) {
            return -1;
        }
        for (int i = u + 2; i < close; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return -1;
            }
        }
        return Integer.parseInt(text, u + 2, close, 16) <= Character.MAX_CODE_POINT ? close + 1 : -1;
    }

    /** Reports a {@code u&#123;} escape at an offset that is not a valid one, in a text that starts at another. */
    static void check(TreeContext tree, int start, String text, int backtick, int end) {
        int open = backtick + 2;
        if (backtick + 1 >= end || text.charAt(backtick + 1) != 'u' || endOfUnicode(text, backtick + 1, end) > 0) {
            return;
        }
        if (open >= end || text.charAt(open) != '{') {
            tree.errors.addInToken(start, tree.extent(backtick, open), false, "InvalidUnicodeEscapeSequence");
            return;
        }
        int i = open + 1;
        while (i < end && i < open + 7 && Character.digit(text.charAt(i), 16) >= 0) {
            i++;
        }
        boolean closed = i < end && text.charAt(i) == '}';
        if (closed && i > open + 1) {
            tree.errors.addInToken(start, tree.extent(open + 1, i), false, "InvalidUnicodeEscapeSequenceValue");
        } else if (closed) {
            tree.errors.addInToken(start, tree.extent(backtick, i + 1), false, "InvalidUnicodeEscapeSequence");
        } else {
            tree.errors.addInToken(start, tree.extent(i, Math.min(end, i + 1)), false, unclosed(text, open, i, end));
        }
    }

    /** The error of digits that no brace closes; there are six at most. */
    private static String unclosed(String text, int open, int behindDigits, int end) {
        if (behindDigits < open + 7) {
            return "InvalidUnicodeEscapeSequence";
        }
        return behindDigits < end && Character.digit(text.charAt(behindDigits), 16) >= 0
                ? "TooManyDigitsInUnicodeEscapeSequence"
                : "MissingUnicodeEscapeSequenceTerminator";
    }

    /** The text with its escapes resolved. */
    static String removed(String text) {
        if (text.indexOf('`') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            i = append(plain, text, i, text.length());
        }
        return plain.toString();
    }

    /** Appends the character at an offset, or what its escape stands for, and yields the offset behind it. */
    static int append(StringBuilder to, String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '`' || at + 1 >= end) {
            to.append(c);
            return at + 1;
        }
        int unicode = endOfUnicode(text, at + 1, end);
        if (unicode > 0) {
            to.appendCodePoint(Integer.parseInt(text, at + 3, unicode - 1, 16));
            return unicode;
        }
        to.append(of(text.charAt(at + 1)));
        return at + 2;
    }
}
