package org.jwsh.language;

import java.util.Locale;
import org.antlr.v4.runtime.IntStream;

/** What the characters say that follow, counted from 1, without reading them. */
final class CharactersAhead {
    private final IntStream input;

    CharactersAhead(IntStream input) {
        this.input = input;
    }

    int peek(int ahead) {
        return input.LA(ahead);
    }

    boolean startsVariable() {
        int c = peek(2);
        return isNameStart(c) || isDigit(c) || c == '(' || c == '{' || c == '$' || c == '^' || c == '?' || c == ':';
    }

    boolean startsNumber(int ahead) {
        int c = peek(ahead);
        return isDigit(c) || c == '.' && isDigit(peek(ahead + 1));
    }

    /** Whether it is a command name at the start of a statement, where no ternary operator can end the number. */
    boolean numberIsCommand(int ahead) {
        int c = peek(NumberLiteral.endOf(input, ahead));
        return numberIsWord(ahead) || c == '?' || c == ':';
    }

    /** Whether letters are glued to the number that starts at a character ahead, so that it is a command name. */
    boolean numberIsWord(int ahead) {
        int end = NumberLiteral.endOf(input, ahead);
        int c = peek(end);
        return isNameStart(c) || isDigit(c) || c == '@' || c == '^' || c == '\\' || c == '~' || isQuote(c);
    }

    boolean isUnaryOperatorWord() {
        StringBuilder word = new StringBuilder();
        for (int i = 2; isNameStart(peek(i)); i++) {
            word.appendCodePoint(peek(i));
        }
        return switch (word.toString().toLowerCase(Locale.ROOT)) {
            case "not", "bnot", "join", "split", "isplit", "csplit" -> true;
            default -> false;
        };
    }

    boolean startsMemberName(int ahead) {
        int c = peek(ahead);
        return isNameStart(c) || c == '$' || c == '(' || isQuote(c);
    }

    /**
     * Whether brackets with type names stand ahead and an argument list behind them. What begins with a name and is never
     * closed is taken for types too: an index cannot begin so.
     */
    boolean genericArgumentsFollow() {
        if (!isNameStart(peek(1))) {
            return false;
        }
        int depth = 1;
        int i = 1;
        for (; depth > 0; i++) {
            int c = peek(i);
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (!isNameStart(c) && !isDigit(c) && !isSpace(c) && ".,+\r\n".indexOf(c) < 0) {
                return true;
            }
        }
        return peek(i) == '(';
    }

    /** Whether the next word begins a statement that can have a label. */
    boolean loopFollows() {
        return switch (nextVisibleWord()) {
            case "for", "foreach", "while", "do", "switch" -> true;
            default -> false;
        };
    }

    boolean pipeFollows() {
        int i = 1;
        while (true) {
            i = skipSpace(i);
            if (peek(i) == '#') {
                i = skipLine(i) + 1;
            } else {
                return peek(i) == '|';
            }
        }
    }

    int nextVisible() {
        return peek(skipInvisible(1));
    }

    String nextVisibleWord() {
        StringBuilder word = new StringBuilder();
        for (int i = skipInvisible(1); isNameStart(peek(i)) && word.length() < 12; i++) {
            word.appendCodePoint(peek(i));
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private int skipInvisible(int ahead) {
        int i = ahead;
        while (true) {
            int c = peek(i);
            if (c == '\n' || c == '\r' || isSpace(c)) {
                i++;
            } else if (c == '`' && (peek(i + 1) == '\n' || peek(i + 1) == '\r')) {
                i += 2;
            } else if (c == '#') {
                i = skipLine(i);
            } else if (c == '<' && peek(i + 1) == '#') {
                i = skipBlockComment(i + 2);
            } else {
                return i;
            }
        }
    }

    private int skipSpace(int ahead) {
        int i = ahead;
        while (isSpace(peek(i))) {
            i++;
        }
        return i;
    }

    private int skipLine(int ahead) {
        int i = ahead;
        while (peek(i) != '\n' && peek(i) != '\r' && peek(i) != IntStream.EOF) {
            i++;
        }
        return i;
    }

    private int skipBlockComment(int ahead) {
        int i = ahead;
        while (peek(i) != IntStream.EOF && !(peek(i) == '#' && peek(i + 1) == '>')) {
            i++;
        }
        return i + 2;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == 0x0B || c == 0x0C || c == 0x85 || c > 0x7F && Character.isSpaceChar(c);
    }

    static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 0x7F && Character.isLetter(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(int c) {
        return c == '-' || c >= 0x2013 && c <= 0x2015;
    }

    static boolean isSign(int c) {
        return c == '+' || isDash(c);
    }

    static boolean isQuote(int c) {
        return c == '"' || c == '\'' || c >= 0x2018 && c <= 0x201E;
    }
}
