package org.jwsh.language;

import static org.jwsh.language.TokenFlag.*;

import java.util.EnumSet;
import java.util.Set;
import org.jwsh.language.grammar.PowerShellLexer;

/** What a token can be part of, by its kind and by the place where it stands. */
final class TokenFlags {
    private TokenFlags() {}

    static Set<TokenFlag> of(ScriptToken token) {
        Set<TokenFlag> flags = ofKind(token.kind());
        switch (token.getType()) {
            case PowerShellLexer.MEMBER_NAME -> flags.add(MEMBER_NAME);
            case PowerShellLexer.TYPE_IDENTIFIER -> flags.add(TYPE_NAME);
            default -> {
                if (token.isCommandName()) {
                    flags.remove(KEYWORD);
                    flags.add(COMMAND_NAME);
                }
            }
        }
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
            case REDIRECTION, REDIRECT_IN_STD, QUESTION_MARK -> EnumSet.of(DISALLOWED_IN_RESTRICTED_MODE);
            case EXCLAIM, NOT, BNOT -> EnumSet.of(UNARY_OPERATOR, CAN_CONSTANT_FOLD);
            case PLUS, MINUS -> EnumSet.of(BINARY_OPERATOR, UNARY_OPERATOR, CAN_CONSTANT_FOLD);
            case MULTIPLY, DIVIDE, REM, AND, OR, XOR, BAND, BOR, BXOR, SHL, SHR ->
                EnumSet.of(BINARY_OPERATOR, CAN_CONSTANT_FOLD);
            case DOT_DOT, FORMAT, AS, IMATCH, INOTMATCH, IREPLACE ->
                EnumSet.of(BINARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case JOIN, ISPLIT -> EnumSet.of(BINARY_OPERATOR, UNARY_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case CSPLIT ->
                EnumSet.of(BINARY_OPERATOR, UNARY_OPERATOR, CASE_SENSITIVE_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case CMATCH, CNOTMATCH, CREPLACE ->
                EnumSet.of(BINARY_OPERATOR, CASE_SENSITIVE_OPERATOR, DISALLOWED_IN_RESTRICTED_MODE);
            case CEQ, CNE, CGE, CGT, CLT, CLE, CLIKE, CNOTLIKE, CCONTAINS, CNOTCONTAINS, CIN, CNOTIN ->
                EnumSet.of(BINARY_OPERATOR, CASE_SENSITIVE_OPERATOR);
            case IEQ,
                    INE,
                    IGE,
                    IGT,
                    ILT,
                    ILE,
                    ILIKE,
                    INOTLIKE,
                    ICONTAINS,
                    INOTCONTAINS,
                    IIN,
                    INOTIN,
                    IS,
                    IS_NOT,
                    QUESTION_QUESTION -> EnumSet.of(BINARY_OPERATOR);
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
