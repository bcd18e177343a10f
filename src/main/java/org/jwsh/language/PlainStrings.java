package org.jwsh.language;

import static org.jwsh.language.CharactersAhead.isQuote;

import org.antlr.v4.runtime.IntStream;

/**
 * Where comments and strings end that begin at the next character: the number of the first character behind them, counted from 1;
 * -1 where the grammar has to say, since they do not end, or another kind of quote stands in them.
 */
final class PlainStrings {
    private static final int UNKNOWN = -1;

    private final Utf16Stream input;

    PlainStrings(Utf16Stream input) {
        this.input = input;
    }

    /** The number of the line break, or the end, at a number or behind it. */
    int endOfLine(int from) {
        int at = from;
        for (int next = input.LA(at); !isLineBreak(next) && next != IntStream.EOF; next = input.LA(at)) {
            at++;
        }
        return at;
    }

    int endOfBlockComment() {
        int last = input.LA(3);
        for (int at = 4; last != IntStream.EOF; at++) {
            int next = input.LA(at);
            if (last == '#' && next == '>') {
                return at + 1;
            }
            last = next;
        }
        return UNKNOWN;
    }

    /** A string in single quotes. */
    int endOfLiteral() {
        int at = 2;
        while (true) {
            int next = input.LA(at++);
            if (next == '\'') {
                int behind = input.LA(at);
                if (behind != '\'') {
                    return isQuote(behind) && behind != '"' ? UNKNOWN : at;
                }
                at++;
            } else if (next == IntStream.EOF || isForeignQuote(next)) {
                return UNKNOWN;
            }
        }
    }

    /** A string in double quotes. */
    int endOfExpandable() {
        int at = 2;
        while (true) {
            int next = input.LA(at++);
            switch (next) {
                case '"' -> {
                    int behind = input.LA(at);
                    if (behind != '"') {
                        return isForeignQuote(behind) ? UNKNOWN : at;
                    }
                    at++;
                }
                case '`' -> {
                    if (input.LA(at++) == IntStream.EOF) {
                        return UNKNOWN;
                    }
                }
                case '$' -> at = behindDollar(at);
                default -> {
                    if (next == IntStream.EOF || isForeignQuote(next)) {
                        return UNKNOWN;
                    }
                }
            }
            if (at < 0) {
                return UNKNOWN;
            }
        }
    }

    /** What belongs to a dollar sign in a string and could be taken for something else. */
    private int behindDollar(int at) {
        int next = input.LA(at);
        return switch (next) {
            case '(' -> behindParentheses(at + 1);
            case '{' -> behindBraces(at + 1);
            case '$', '"', '`' -> UNKNOWN;
            default -> at;
        };
    }

    private int behindParentheses(int from) {
        int at = from;
        for (int depth = 1; depth > 0; at++) {
            switch (input.LA(at)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '`' -> {
                    at++;
                    if (input.LA(at) == IntStream.EOF) {
                        return UNKNOWN;
                    }
                }
                case IntStream.EOF -> {
                    return UNKNOWN;
                }
                default -> {}
            }
        }
        return at;
    }

    /** The name of a variable in braces, where it is made of letters. */
    private int behindBraces(int from) {
        int at = from;
        while (PlainTokens.isLetter(input.LA(at)) || input.LA(at) == ':') {
            at++;
        }
        return input.LA(at) == '}' ? at + 1 : UNKNOWN;
    }

    /** A string over several lines: it ends at the quote and the at sign that a line begins with. */
    int endOfHereString(char quote) {
        int at = 3;
        while (input.LA(at) == ' ' || input.LA(at) == '\t') {
            at++;
        }
        while (isLineBreak(input.LA(at))) {
            at += input.LA(at) == '\r' && input.LA(at + 1) == '\n' ? 2 : 1;
            int first = input.LA(at);
            if (first == quote && input.LA(at + 1) == '@') {
                return at + 2;
            }
            if (isForeignQuote(first)) {
                return UNKNOWN;
            }
            at = endOfLine(at);
        }
        return UNKNOWN;
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isForeignQuote(int c) {
        return c > 0x7F && isQuote(c);
    }
}
