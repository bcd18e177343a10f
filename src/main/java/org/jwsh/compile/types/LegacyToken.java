package org.jwsh.compile.types;

import org.jwsh.language.Extent;
import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.TokenKind;
import org.jwsh.language.VariablePath;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/**
 * A token as the first versions of the language showed it: PSToken.
 *
 * @param token the token, or null for a mere position
 */
record LegacyToken(Token token, Extent extent) {
    static LegacyToken of(Token token) {
        return new LegacyToken(token, token.extent());
    }

    static void define(TypeBuilder type) {
        type.property("string Content", LegacyToken.class, LegacyToken::content);
        type.property("System.Object Type", LegacyToken.class, LegacyToken::type);
        type.property("int Start", LegacyToken.class, legacy -> legacy.extent.start());
        type.property(
                "int Length", LegacyToken.class, legacy -> legacy.extent.text().length());
        type.property("int StartLine", LegacyToken.class, legacy -> legacy.extent.startLine());
        type.property("int StartColumn", LegacyToken.class, legacy -> legacy.extent.startColumn());
        type.property("int EndLine", LegacyToken.class, legacy -> legacy.extent.endLine());
        type.property("int EndColumn", LegacyToken.class, legacy -> legacy.extent.endColumn());
    }

    private Object content() {
        if (token == null) {
            return extent.text();
        }
        return switch (token.value()) {
            case VariablePath path -> path.text();
            case String text when token instanceof Token.StringToken -> text;
            case null, default -> token.text();
        };
    }

    private Object type() {
        return ((EnumType) NetTypes.named("System.Management.Automation.PSTokenType")).find(typeName());
    }

    private String typeName() {
        if (token == null) {
            return "Position";
        }
        if (token.flags().contains(TokenFlag.COMMAND_NAME)) {
            return "Command";
        }
        if (token.flags().contains(TokenFlag.MEMBER_NAME)) {
            return "Member";
        }
        if (token.flags().contains(TokenFlag.ATTRIBUTE_NAME)) {
            return "Attribute";
        }
        if (token.flags().contains(TokenFlag.TYPE_NAME)) {
            return "Type";
        }
        return switch (token.kind()) {
            case UNKNOWN -> "Unknown";
            case VARIABLE, SPLATTED_VARIABLE -> "Variable";
            case PARAMETER -> "CommandParameter";
            case NUMBER -> "Number";
            case LABEL -> "LoopLabel";
            case IDENTIFIER, GENERIC -> "CommandArgument";
            case NEW_LINE -> "NewLine";
            case LINE_CONTINUATION -> "LineContinuation";
            case COMMENT -> "Comment";
            case STRING_LITERAL, STRING_EXPANDABLE, HERE_STRING_LITERAL, HERE_STRING_EXPANDABLE -> "String";
            case L_PAREN, L_CURLY, AT_PAREN, AT_CURLY, DOLLAR_PAREN -> "GroupStart";
            case R_PAREN, R_CURLY -> "GroupEnd";
            case SEMI -> "StatementSeparator";
            default -> token.kind().compareTo(TokenKind.BEGIN) >= 0 ? "Keyword" : "Operator";
        };
    }
}
