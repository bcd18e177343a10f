package org.jwsh.language;

import static org.jwsh.language.grammar.PowerShellLexer.*;

import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Token;

/**
 * The tokens that most scripts are made of, read without the tables of the lexer, which take long to make ready and then have to
 * be worked out character by character. They are what the grammar makes of the same characters; all that is not plain is left
 * to it: where two rules could take different numbers of characters, and what is written with characters beyond ASCII outside
 * of comments and strings.
 */
final class PlainTokens {
    /** The type of the keyword of each kind; 0 for other kinds. */
    private static final int[] KEYWORDS = keywords();

    private final Utf16Stream input;
    private final PlainStrings strings;

    PlainTokens(Utf16Stream input) {
        this.input = input;
        this.strings = new PlainStrings(input);
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
        if (first == IntStream.EOF) {
            return token(Token.EOF, 0);
        }
        return switch (mode) {
            case DEFAULT_MODE -> isLetter(first) ? name() : inExpression(first, input.LA(2));
            case STATEMENT -> isLetter(first) ? word(true) : inStatement(first, input.LA(2));
            case ARGUMENT -> isLetter(first) ? word(false) : inArguments(first, input.LA(2));
            case NUMBER_START ->
                isDigit(first) ? number(1, false) : first == '+' || first == '-' ? number(2, false) : null;
            case TYPE_NAME -> isLetter(first) ? typeName() : inType(first);
            default -> null;
        };
    }

    private ScriptToken inExpression(int first, int second) {
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
            case '*' -> second == '>' ? null : second == '=' ? token(MULTIPLY_EQUALS, 2) : token(MULTIPLY, 1);
            case '/' -> second == '=' ? token(DIVIDE_EQUALS, 2) : token(DIVIDE, 1);
            case '%' -> second == '=' ? token(REMAINDER_EQUALS, 2) : token(REM, 1);
            case '?' -> question(second);
            default -> anywhere(first, second, false);
        };
    }

    private ScriptToken inStatement(int first, int second) {
        return switch (first) {
            case '}' -> token(R_CURLY, 1);
            case ')' -> token(R_PAREN, 1);
            case ';' -> token(SEMI, 1);
            case '&' -> second == '&' ? token(AND_AND, 2) : token(CALL_OPERATOR, 1);
            case '.' -> isWordEnd(second) ? token(DOT_SOURCE, 1) : generic(1);
            case '/', '\\', '~', '%', '?' -> generic(1);
            case '\n', '\r', '#', '<', '`' -> anywhere(first, second, false);
            default -> null;
        };
    }

    private ScriptToken inArguments(int first, int second) {
        return switch (first) {
            case '$' -> second == '(' ? token(DOLLAR_PAREN, 2) : variable(true);
            case '-' -> parameter();
            case '.' -> isDigit(second) ? null : generic(1);
            case '*' -> second == '>' ? null : generic(1);
            case '/', '\\', '~', '%', '?', '=', '+', '[' -> generic(1);
            default -> anywhere(first, second, true);
        };
    }

    /** What is read alike in expressions and among arguments, but for where it may end. */
    private ScriptToken anywhere(int first, int second, boolean argument) {
        return switch (first) {
            case '\n' -> token(NEW_LINE, 1);
            case '\r' -> token(NEW_LINE, second == '\n' ? 2 : 1);
            case '`' -> continuation(second);
            case '#' -> comment(strings.endOfLine(2));
            case '<' -> second == '#' ? comment(strings.endOfBlockComment()) : null;
            case '>' -> redirection(1);
            case '(' -> token(L_PAREN, 1);
            case ')' -> token(R_PAREN, 1);
            case '{' -> token(L_CURLY, 1);
            case '}' -> token(R_CURLY, 1);
            case ';' -> token(SEMI, 1);
            case ',' -> token(COMMA, 1);
            case '|' -> second == '|' ? token(OR_OR, 2) : token(PIPE, 1);
            case '&' -> second == '&' ? token(AND_AND, 2) : token(AMPERSAND, 1);
            case '@' -> table(second);
            case '\'' -> string(STRING_LITERAL, strings.endOfLiteral(), argument);
            case '"' -> string(STRING_EXPANDABLE, strings.endOfExpandable(), argument);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                second == '>' && first >= '1' && first <= '6' ? redirection(2) : number(1, argument);
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
            default -> null;
        };
    }

    /** @param length in characters; none where it is 0 or less */
    private ScriptToken token(int type, int length) {
        int start = input.index();
        for (int i = 0; i < length; i++) {
            input.consume();
        }
        return new ScriptToken(input, type, Token.DEFAULT_CHANNEL, start, input.index() - 1);
    }

    private ScriptToken hidden(int type, int length) {
        ScriptToken token = token(type, length);
        token.setChannel(Token.HIDDEN_CHANNEL);
        return token;
    }

    private ScriptToken continuation(int second) {
        return switch (second) {
            case '\n' -> hidden(LINE_CONTINUATION, 2);
            case '\r' -> hidden(LINE_CONTINUATION, input.LA(3) == '\n' ? 3 : 2);
            default -> null;
        };
    }

    private ScriptToken comment(int end) {
        return end < 0 ? null : hidden(COMMENT, end - 1);
    }

    /** @param end the number of the first character behind it, or -1 where it is not plain */
    private ScriptToken string(int type, int end, boolean argument) {
        return end < 0 || argument && !isWordEnd(input.LA(end)) ? null : token(type, end - 1);
    }

    /** What begins with an at sign: a hashtable, an array, a string over several lines, the elements of a variable. */
    private ScriptToken table(int second) {
        return switch (second) {
            case '(' -> token(AT_PAREN, 2);
            case '{' -> token(AT_CURLY, 2);
            case '\'' -> string(HERE_STRING_LITERAL, strings.endOfHereString('\''), false);
            case '"' -> string(HERE_STRING_EXPANDABLE, strings.endOfHereString('"'), false);
            default -> {
                int end = isLetter(second) ? behindName(2) : 0;
                int next = input.LA(end);
                yield end > 0 && next < 0x80 && next != '?' && next != ':' ? token(SPLATTED_VARIABLE, end - 1) : null;
            }
        };
    }

    private ScriptToken question(int second) {
        return switch (second) {
            case '?' -> input.LA(3) == '=' ? token(QUESTION_QUESTION_EQUALS, 3) : token(QUESTION_QUESTION, 2);
            case '.' -> token(QUESTION_DOT, 2);
            case '[' -> token(QUESTION_L_BRACKET, 2);
            default -> token(QUESTION_MARK, 1);
        };
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

    /** @param at where the sign stands, behind the number of a stream */
    private ScriptToken redirection(int at) {
        int next = input.LA(at + 1);
        if (next == '&') {
            int target = input.LA(at + 2);
            return target >= '1' && target <= '6' ? token(MERGING_REDIRECTION, at + 2) : token(REDIRECTION, at);
        }
        return token(REDIRECTION, next == '>' ? at + 1 : at);
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

    private ScriptToken variable(boolean argument) {
        int second = input.LA(2);
        int end = second == '?' || second == '$' ? 3 : behindName(2);
        if (end > 2 && second != '?' && second != '$' && input.LA(end) == ':') {
            int scoped = behindName(end + 1);
            if (scoped == end + 1) {
                return null;
            }
            end = scoped;
        }
        int next = input.LA(end);
        boolean ends = argument
                ? isWordEnd(next) || next == '.' || next == '['
                : next < 0x80 && next != '?' && next != ':' || end == 3 && !isLetter(second) && !isDigit(second);
        return end > 2 && ends ? token(VARIABLE, end - 1) : null;
    }

    private ScriptToken parameter() {
        int end = isLetter(input.LA(2)) ? behindName(2) : 0;
        if (end > 0 && input.LA(end) == ':') {
            return token(PARAMETER, end);
        }
        return end > 0 && isWordEnd(input.LA(end)) ? token(PARAMETER, end - 1) : null;
    }

    private ScriptToken name() {
        int end = behindName(1);
        return input.LA(end) < 0x80 ? token(IDENTIFIER, end - 1) : null;
    }

    /** A keyword or what a command is called at the start of a statement, a word among arguments. */
    private ScriptToken word(boolean keywords) {
        int end = behindName(1);
        if (!isWordEnd(input.LA(end))) {
            return generic(end);
        }
        ScriptToken word = token(IDENTIFIER, end - 1);
        TokenKind keyword = keywords ? Keywords.of(word) : null;
        if (keyword != null && KEYWORDS[keyword.ordinal()] != 0) {
            word.setType(KEYWORDS[keyword.ordinal()]);
        }
        return word;
    }

    /** A word of letters, digits and signs that mean nothing in it. */
    private ScriptToken generic(int from) {
        int end = from;
        while (isPartOfWord(input.LA(end))) {
            end++;
        }
        return isWordEnd(input.LA(end)) ? token(GENERIC, end - 1) : null;
    }

    private ScriptToken typeName() {
        int end = behindName(1);
        while (input.LA(end) == '.') {
            end = behindName(end + 1);
        }
        int next = input.LA(end);
        return next < 0x80 && next != '`' && next != '+' && next != '#' ? token(TYPE_IDENTIFIER, end - 1) : null;
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

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isPartOfWord(int c) {
        return isLetter(c)
                || isDigit(c)
                || switch (c) {
                    case '-',
                            '.',
                            '/',
                            '\\',
                            ':',
                            '*',
                            '=',
                            '+',
                            '?',
                            '~',
                            '[',
                            ']',
                            '%',
                            '!',
                            '^',
                            '@',
                            '#',
                            '<',
                            '>' -> true;
                    default -> false;
                };
    }

    /** Whether a word ends before a character, whatever comes behind that. */
    private static boolean isWordEnd(int c) {
        return switch (c) {
            case IntStream.EOF, ' ', '\t', '\r', '\n', '{', '}', '(', ')', ';', ',', '|', '&' -> true;
            default -> false;
        };
    }
}
