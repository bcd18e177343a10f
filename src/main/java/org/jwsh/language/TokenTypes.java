package org.jwsh.language;

import static org.jwsh.language.grammar.PowerShellLexer.*;

import java.util.Locale;

/** Groups of the grammar's token types, and words that are keywords at some places only. */
final class TokenTypes {
    private TokenTypes() {}

    static int behindTypeKeyword(ScriptToken token) {
        return switch (token.getText().toLowerCase(Locale.ROOT)) {
            case "param" -> PARAM;
            case "class" -> CLASS;
            case "enum" -> ENUM;
            case "interface" -> INTERFACE;
            default -> IDENTIFIER;
        };
    }

    static int usingKind(ScriptToken token) {
        return switch (token.getText().toLowerCase(Locale.ROOT)) {
            case "namespace" -> NAMESPACE;
            case "module" -> MODULE;
            case "assembly" -> ASSEMBLY;
            case "command" -> COMMAND;
            case "type" -> TYPE;
            default -> IDENTIFIER;
        };
    }

    static boolean isKeyword(int type) {
        return type >= BEGIN && type <= CONFIGURATION;
    }

    static boolean isOperator(int type) {
        return type == PREFIX_OPERATOR
                || type >= QUESTION_MARK && type <= MINUS
                || type >= MULTIPLY && type <= REM
                || type >= IEQ && type <= BNOT;
    }

    static boolean isWord(int type) {
        return type == IDENTIFIER || type == GENERIC || type == PARAMETER;
    }

    /** Whether a token at the start of a statement rules out a param block and named blocks from there on. */
    static boolean beginsStatements(int type) {
        return switch (type) {
            case USING,
                    SEMI,
                    L_BRACKET,
                    PARAM_BRACKET,
                    PARAM,
                    BEGIN,
                    PROCESS,
                    END,
                    CLEAN,
                    DYNAMICPARAM,
                    R_CURLY,
                    R_PAREN -> false;
            default -> true;
        };
    }

    /** Whether a token behind a property, whose terminator is missing, begins the next member. */
    static boolean beginsMember(ScriptToken token) {
        return switch (token.getType()) {
            case L_BRACKET, IDENTIFIER, VARIABLE -> true;
            default -> false;
        };
    }
}
