package org.jwsh.language;

import static org.jwsh.language.grammar.PowerShellLexer.*;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Token;

/**
 * The tokens that most scripts are made of, read without the tables of the lexer, which have to be worked out character by
 * character first: line breaks, brackets, words of plain letters, parameters, variables. They are what the grammar makes of the
 * same characters; all that is not plain is left to it.
 */
final class PlainTokens {
    /** The type of the keyword of each kind; 0 for other kinds. */
    private static final int[] KEYWORDS = keywords();

    private final CharStream input;

    PlainTokens(CharStream input) {
        this.input = input;
    }

    private static int[] keywords() {
        int[] types = new int[TokenKind.values().length];
        for (int type = BEGIN; type <= CONFIGURATION; type++) {
            types[TokenKinds.of(type).ordinal()] = type;
        }
        return types;
    }

    void passBlanks() {
        for (int next = input.LA(1); next == ' ' || next == '\t'; next = input.LA(1)) {
            input.consume();
        }
    }

    /** The next token in a mode, or null where the grammar has to say. */
    ScriptToken next(int mode) {
        if (mode != DEFAULT_MODE && mode != STATEMENT && mode != ARGUMENT) {
            return null;
        }
        int first = input.LA(1);
        return switch (first) {
            case '\n' -> token(NEW_LINE, 1);
            case '(' -> token(L_PAREN, 1);
            case ')' -> token(R_PAREN, 1);
            case '{' -> token(L_CURLY, 1);
            case '}' -> token(R_CURLY, 1);
            case ';' -> token(SEMI, 1);
            case ',' -> token(COMMA, 1);
            case '$' -> mode == STATEMENT ? null : variable(mode == ARGUMENT);
            case '-' -> mode == ARGUMENT ? parameter() : null;
            default -> !isLetter(first) ? null : mode == DEFAULT_MODE ? name() : word(mode == STATEMENT);
        };
    }

    private ScriptToken token(int type, int length) {
        int start = input.index();
        for (int i = 0; i < length; i++) {
            input.consume();
        }
        return new ScriptToken((Utf16Stream) input, type, Token.DEFAULT_CHANNEL, start, input.index() - 1);
    }

    private ScriptToken variable(boolean argument) {
        int length = behindName(2);
        int next = input.LA(length);
        boolean ends =
                argument ? isWordEnd(next) || next == '.' || next == '[' : next < 0x80 && next != '?' && next != ':';
        return length > 2 && ends ? token(VARIABLE, length - 1) : null;
    }

    private ScriptToken parameter() {
        int length = isLetter(input.LA(2)) ? behindName(2) : 0;
        return length > 0 && isWordEnd(input.LA(length)) ? token(PARAMETER, length - 1) : null;
    }

    private ScriptToken name() {
        int length = behindName(1);
        return input.LA(length) < 0x80 ? token(IDENTIFIER, length - 1) : null;
    }

    /** A keyword or what a command is called at the start of a statement, a word among arguments. */
    private ScriptToken word(boolean keywords) {
        int end = behindName(1);
        boolean plain = true;
        for (int next = input.LA(end);
                next == '-' || next == '.' || next == '/' || next == '\\';
                next = input.LA(end)) {
            plain = false;
            end = behindName(end + 1);
        }
        if (!isWordEnd(input.LA(end))) {
            return null;
        }
        ScriptToken word = token(plain ? IDENTIFIER : GENERIC, end - 1);
        TokenKind keyword = plain && keywords ? Keywords.of(word) : null;
        if (keyword != null && KEYWORDS[keyword.ordinal()] != 0) {
            word.setType(KEYWORDS[keyword.ordinal()]);
        }
        return word;
    }

    /** The number of the first character, counted from a number on, that is no part of a name. */
    private int behindName(int from) {
        int at = from;
        for (int next = input.LA(at); isLetter(next) || next >= '0' && next <= '9'; next = input.LA(at)) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    /** Whether a word ends before a character, whatever comes behind that. */
    private static boolean isWordEnd(int c) {
        return switch (c) {
            case IntStream.EOF, ' ', '\t', '\r', '\n', '{', '}', '(', ')', ';', ',', '|', '&' -> true;
            default -> false;
        };
    }
}
