package org.jwsh.language;

import static org.jwsh.language.TokenFlag.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a token can be part of, by its kind and by the place where it stands. */
final class TokenFlags {
    private TokenFlags() {}

    static Set<TokenFlag> of(TokenKind kind, TokenRole role, String text) {
        Set<TokenFlag> flags = kind == TokenKind.GENERIC && role == TokenRole.NONE ? ofWord(text) : ofKind(kind);
        switch (role) {
            case MEMBER_NAME -> flags.add(MEMBER_NAME);
            case TYPE_NAME -> flags.add(TYPE_NAME);
            case ATTRIBUTE_NAME -> {
                flags.add(TYPE_NAME);
                flags.add(ATTRIBUTE_NAME);
            }
            case IN_ERROR -> flags.add(TOKEN_IN_ERROR);
            case COMMAND_NAME -> {
                flags.remove(KEYWORD);
                flags.add(COMMAND_NAME);
            }
            case METHOD_NAME -> flags.clear();
            case NONE -> {}
        }
        return flags;
    }

    private static Set<TokenFlag> comparison(TokenFlag... others) {
        Set<TokenFlag> flags = EnumSet.of(BINARY_PRECEDENCE_COMPARISON, BINARY_OPERATOR);
        flags.addAll(List.of(others));
        return flags;
    }

    /** A word that looks like a keyword or an operator keeps what that says of it, but for being a keyword. */
    private static Set<TokenFlag> ofWord(String text) {
        TokenKind keyword = Keywords.of(text);
        TokenKind plain = keyword != null
                ? keyword
                : switch (text) {
                    case "*" -> TokenKind.MULTIPLY;
                    case "/" -> TokenKind.DIVIDE;
                    case "%" -> TokenKind.REM;
                    case "+" -> TokenKind.PLUS;
                    case "-" -> TokenKind.MINUS;
                    case "=", "+=", "-=", "*=", "/=", "%=" -> TokenKind.EQUALS;
                    case ".." -> TokenKind.DOT_DOT;
                    case ".", "::" -> TokenKind.DOT;
                    case "!" -> TokenKind.EXCLAIM;
                    default -> TokenKind.GENERIC;
                };
        Set<TokenFlag> flags = ofKind(plain);
        flags.remove(KEYWORD);
        return flags;
    }

    private static Set<TokenFlag> ofKind(TokenKind kind) {
        return switch (kind) {
            case NEW_LINE,
                    LINE_CONTINUATION,
                    COMMENT,
                    END_OF_INPUT,
                    STRING_LITERAL,
                    STRING_EXPANDABLE,
                    HERE_STRING_LITERAL,
                    HERE_STRING_EXPANDABLE,
                    L_PAREN,
                    R_PAREN,
                    L_CURLY,
                    R_CURLY,
                    R_BRACKET,
                    AT_PAREN,
                    AT_CURLY,
                    DOLLAR_PAREN,
                    SEMI,
                    AND_AND,
                    OR_OR -> EnumSet.of(PARSE_MODE_INVARIANT);
            case AMPERSAND, PIPE -> EnumSet.of(SPECIAL_OPERATOR, PARSE_MODE_INVARIANT);
            case COMMA -> EnumSet.of(UNARY_OPERATOR, PARSE_MODE_INVARIANT);
            case DOT, COLON_COLON, COLON, QUESTION_DOT -> EnumSet.of(SPECIAL_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case MINUS_MINUS, PLUS_PLUS, POSTFIX_MINUS_MINUS, POSTFIX_PLUS_PLUS ->
                EnumSet.of(UNARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE, PREFIX_OR_POSTFIX_OPERATOR);
            case EQUALS,
                    PLUS_EQUALS,
                    MINUS_EQUALS,
                    MULTIPLY_EQUALS,
                    DIVIDE_EQUALS,
                    REMAINDER_EQUALS,
                    QUESTION_QUESTION_EQUALS -> EnumSet.of(ASSIGNMENT_OPERATOR);
            case REDIRECTION, REDIRECT_IN_STD -> EnumSet.of(DISALLOWED_IN_RESTRICTED_MODE);
            case QUESTION_MARK -> EnumSet.of(TERNARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case EXCLAIM, NOT, BNOT -> EnumSet.of(UNARY_OPERATOR, CAN_CONSTANT_FOLD);
            case PLUS, MINUS -> EnumSet.of(BINARY_PRECEDENCE_ADD, BINARY_OPERATOR, UNARY_OPERATOR, CAN_CONSTANT_FOLD);
            case MULTIPLY, DIVIDE, REM -> EnumSet.of(BINARY_PRECEDENCE_MULTIPLY, BINARY_OPERATOR, CAN_CONSTANT_FOLD);
            case AND, OR, XOR -> EnumSet.of(BINARY_PRECEDENCE_LOGICAL, BINARY_OPERATOR, CAN_CONSTANT_FOLD);
            case BAND, BOR, BXOR -> EnumSet.of(BINARY_PRECEDENCE_BITWISE, BINARY_OPERATOR, CAN_CONSTANT_FOLD);
            case SHL, SHR -> comparison(CAN_CONSTANT_FOLD);
            case DOT_DOT -> EnumSet.of(BINARY_PRECEDENCE_RANGE, BINARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case FORMAT -> EnumSet.of(BINARY_PRECEDENCE_FORMAT, BINARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case QUESTION_QUESTION -> EnumSet.of(BINARY_PRECEDENCE_COALESCE, BINARY_OPERATOR);
            case AS, IMATCH, INOTMATCH, IREPLACE -> comparison(DISALLOWED_IN_RESTRICTED_MODE);
            case JOIN, ISPLIT -> comparison(UNARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case CSPLIT -> comparison(UNARY_OPERATOR, CASE_SENSITIVE_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case CMATCH, CNOTMATCH, CREPLACE -> comparison(CASE_SENSITIVE_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case CEQ, CNE, CGE, CGT, CLT, CLE, CLIKE, CNOTLIKE, CCONTAINS, CNOTCONTAINS, CIN, CNOTIN ->
                comparison(CASE_SENSITIVE_OPERATOR);
            case IEQ, INE, IGE, IGT, ILT, ILE, ILIKE, INOTLIKE, ICONTAINS, INOTCONTAINS, IIN, INOTIN, IS, IS_NOT ->
                comparison();
            case BEGIN, PROCESS, END, DYNAMICPARAM, CLEAN -> EnumSet.of(KEYWORD, SCRIPT_BLOCK_BLOCK_NAME);
            case BREAK,
                    CONTINUE,
                    DATA,
                    DEFINE,
                    DO,
                    EXIT,
                    FILTER,
                    FOR,
                    FOREACH,
                    FROM,
                    FUNCTION,
                    IF,
                    RETURN,
                    SWITCH,
                    THROW,
                    TRAP,
                    TRY,
                    USING,
                    VAR,
                    WHILE,
                    WORKFLOW,
                    PARALLEL,
                    SEQUENCE,
                    INLINE_SCRIPT,
                    CONFIGURATION -> EnumSet.of(KEYWORD, STATEMENT_DOESNT_SUPPORT_ATTRIBUTES);
            case CATCH,
                    CLASS,
                    ELSE,
                    ELSE_IF,
                    ENUM,
                    FINALLY,
                    IN,
                    INTERFACE,
                    PARAM,
                    UNTIL,
                    PUBLIC,
                    PRIVATE,
                    STATIC,
                    NAMESPACE,
                    MODULE,
                    TYPE,
                    ASSEMBLY,
                    COMMAND,
                    HIDDEN,
                    BASE,
                    DEFAULT -> EnumSet.of(KEYWORD);
            default -> EnumSet.noneOf(TokenFlag.class);
        };
    }
}
