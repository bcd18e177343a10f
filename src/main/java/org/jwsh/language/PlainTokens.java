package org.jwsh.language;

import static org.jwsh.language.grammar.PowerShellLexer.*;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Token;

/**
 * The tokens that most scripts are made of, read without the tables of the lexer, which have to be worked out character by
 * character first: line breaks, comments, brackets, operators, words of plain letters, parameters, variables, whole numbers,
 * strings without escapes, names of types. They are what the grammar makes of the same characters; all that is not plain is left
 * to it.
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
        int first = input.LA(1);
        return switch (mode) {
            case DEFAULT_MODE -> inExpression(first);
            case STATEMENT -> inStatement(first);
            case ARGUMENT -> inArguments(first);
            case NUMBER_START -> number(isDigit(first) ? 1 : 2, false);
            case TYPE_NAME -> inType(first);
            default -> null;
        };
    }

    private ScriptToken inExpression(int first) {
        if (isLetter(first)) {
            return name();
        }
        int second = input.LA(2);
        return switch (first) {
            case '$' -> second == '(' ? token(DOLLAR_PAREN, 2) : variable(false);
            case '[' -> token(L_BRACKET, 1);
            case ']' -> token(R_BRACKET, 1);
            case '=' -> token(EQUALS, 1);
            case '!' -> token(EXCLAIM, 1);
            case '.' -> second == '.' ? token(DOT_DOT, 2) : isDigit(second) ? null : token(DOT, 1);
            case ':' -> second == ':' ? token(COLON_COLON, 2) : token(COLON, 1);
            case '+' -> repeatable(second, first, PLUS, PLUS_PLUS, PLUS_EQUALS);
            case '-' -> second < 0x80 ? operator(second) : null;
            case '/' -> second == '=' ? token(DIVIDE_EQUALS, 2) : token(DIVIDE, 1);
            case '%' -> second == '=' ? token(REMAINDER_EQUALS, 2) : token(REM, 1);
            case '@' -> opening(second);
            case '|' -> second == '|' ? token(OR_OR, 2) : token(PIPE, 1);
            case '\'' -> string(STRING_LITERAL, false);
            case '"' -> string(STRING_EXPANDABLE, false);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(1, false);
            default -> anywhere(first);
        };
    }

    private ScriptToken inStatement(int first) {
        if (isLetter(first)) {
            return word(true);
        }
        return switch (first) {
            case '}' -> token(R_CURLY, 1);
            case ')' -> token(R_PAREN, 1);
            case ';' -> token(SEMI, 1);
            case '\n', '\r', '#' -> anywhere(first);
            default -> null;
        };
    }

    private ScriptToken inArguments(int first) {
        if (isLetter(first)) {
            return word(false);
        }
        return switch (first) {
            case '$' -> input.LA(2) == '(' ? token(DOLLAR_PAREN, 2) : variable(true);
            case '-' -> parameter();
            case '@' -> opening(input.LA(2));
            case '|' -> input.LA(2) == '|' ? token(OR_OR, 2) : token(PIPE, 1);
            case '\'' -> string(STRING_LITERAL, true);
            case '"' -> string(STRING_EXPANDABLE, true);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(1, true);
            default -> anywhere(first);
        };
    }

    /** What is read alike in expressions and among arguments. */
    private ScriptToken anywhere(int first) {
        return switch (first) {
            case '\n' -> token(NEW_LINE, 1);
            case '\r' -> token(NEW_LINE, input.LA(2) == '\n' ? 2 : 1);
            case '#' -> comment();
            case '(' -> token(L_PAREN, 1);
            case ')' -> token(R_PAREN, 1);
            case '{' -> token(L_CURLY, 1);
            case '}' -> token(R_CURLY, 1);
            case ';' -> token(SEMI, 1);
            case ',' -> token(COMMA, 1);
            default -> null;
        };
    }

    private ScriptToken inType(int first) {
        return switch (first) {
            case '[' -> token(L_BRACKET, 1);
            case ']' -> token(R_BRACKET, 1);
            case '(' -> token(L_PAREN, 1);
            case ')' -> token(R_PAREN, 1);
            case ',' -> token(COMMA, 1);
            default -> isLetter(first) ? typeName() : null;
        };
    }

    private ScriptToken typeName() {
        int end = behindName(1);
        while (input.LA(end) == '.') {
            end = behindName(end + 1);
        }
        int next = input.LA(end);
        return next < 0x80 && next != '`' && next != '+' && next != '#' ? token(TYPE_IDENTIFIER, end - 1) : null;
    }

    private ScriptToken opening(int second) {
        return second == '(' ? token(AT_PAREN, 2) : second == '{' ? token(AT_CURLY, 2) : null;
    }

    /** An operator that may stand twice, or with an equals sign behind it. */
    private ScriptToken repeatable(int second, int sign, int once, int twice, int assigning) {
        return second == sign ? token(twice, 2) : second == '=' ? token(assigning, 2) : token(once, 1);
    }

    /** What begins with a dash in an expression: a sign, or an operator that is a word. */
    private ScriptToken operator(int second) {
        if (!isLetter(second)) {
            return repeatable(second, '-', MINUS, MINUS_MINUS, MINUS_EQUALS);
        }
        int end = 2;
        while (isLetter(input.LA(end))) {
            end++;
        }
        if (input.LA(end) >= 0x80) {
            return null;
        }
        ScriptToken operator = token(PARAMETER, end - 1);
        operator.setType(OperatorWords.typeOf(operator));
        return operator;
    }

    private ScriptToken comment() {
        int end = 2;
        for (int next = input.LA(end); next != '\n' && next != '\r' && next != IntStream.EOF; next = input.LA(end)) {
            end++;
        }
        ScriptToken comment = token(COMMENT, end - 1);
        comment.setChannel(Token.HIDDEN_CHANNEL);
        return comment;
    }

    /** A string in plain quotes with nothing in it that the quotes would have to be told apart from. */
    private ScriptToken string(int type, boolean argument) {
        int quote = input.LA(1);
        int end = 2;
        for (int next = input.LA(end); next != quote; next = input.LA(end)) {
            boolean plain = next >= 0
                    && next < 0x80
                    && (quote == '\'' || next != '`' && (next != '$' || isLetter(input.LA(end + 1))));
            if (!plain) {
                return null;
            }
            end++;
        }
        int behind = input.LA(end + 1);
        boolean ends = argument ? isWordEnd(behind) : behind != quote && behind < 0x80;
        return ends ? token(type, end) : null;
    }

    /** @param from where the digits of a whole number begin, behind a sign */
    private ScriptToken number(int from, boolean argument) {
        int end = from;
        while (isDigit(input.LA(end))) {
            end++;
        }
        int next = input.LA(end);
        boolean ends = isWordEnd(next) || !argument && (next == ']' || next == '.' && input.LA(end + 1) == '.');
        return ends && end > from ? token(NUMBER, end - 1) : null;
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
        for (int next = input.LA(at); isLetter(next) || isDigit(next); next = input.LA(at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
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
