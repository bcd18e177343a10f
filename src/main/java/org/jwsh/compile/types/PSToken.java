package org.jwsh.compile.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.ParseResult;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.Token;
import org.jwsh.language.TokenFlag;
import org.jwsh.language.TokenKind;
import org.jwsh.language.VariablePath;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * A token of a script in the older, coarser order of kinds.
 *
 * @param type the name of its kind
 * @param content what it stands for: the name of a variable, the content of a string, else its text
 */
@TypeName("System.Management.Automation.PSToken")
public record PSToken(String type, String content, Extent extent) {

    /** The place of a script block. */
    static PSToken at(Extent extent) {
        return new PSToken("Unknown", extent.text(), extent);
    }

    private static PSToken of(Token token) {
        Object value = token.value();
        String content =
                switch (token.kind()) {
                    case VARIABLE, SPLATTED_VARIABLE -> value instanceof VariablePath path ? path.text() : token.text();
                    case STRING_LITERAL, STRING_EXPANDABLE, HERE_STRING_LITERAL, HERE_STRING_EXPANDABLE ->
                        String.valueOf(value);
                    case LABEL -> String.valueOf(value);
                    default -> token.text();
                };
        return new PSToken(typeOf(token), content, token.extent());
    }

    private static String typeOf(Token token) {
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
        if (token.flags().contains(TokenFlag.KEYWORD)) {
            return "Keyword";
        }
        return byKind(token.kind());
    }

    private static String byKind(TokenKind kind) {
        return switch (kind) {
            case VARIABLE, SPLATTED_VARIABLE -> "Variable";
            case PARAMETER -> "CommandParameter";
            case NUMBER -> "Number";
            case LABEL -> "LoopLabel";
            case IDENTIFIER, GENERIC -> "CommandArgument";
            case STRING_LITERAL, STRING_EXPANDABLE, HERE_STRING_LITERAL, HERE_STRING_EXPANDABLE -> "String";
            case NEW_LINE -> "NewLine";
            case LINE_CONTINUATION -> "LineContinuation";
            case COMMENT -> "Comment";
            case SEMI -> "StatementSeparator";
            case L_PAREN, L_CURLY, AT_PAREN, AT_CURLY, DOLLAR_PAREN -> "GroupStart";
            case R_PAREN, R_CURLY -> "GroupEnd";
            case END_OF_INPUT, UNKNOWN -> "Unknown";
            default -> "Operator";
        };
    }

    static void define(TypeBuilder type) {
        type.property("string Content", PSToken.class, PSToken::content);
        type.property(
                "System.Management.Automation.PSTokenType Type",
                PSToken.class,
                token -> ((EnumType) NetTypes.named("System.Management.Automation.PSTokenType")).find(token.type()));
        type.property("int Start", PSToken.class, token -> token.extent().start());
        type.property(
                "int Length",
                PSToken.class,
                token -> token.extent().end() - token.extent().start());
        type.property("int StartLine", PSToken.class, token -> token.extent().startLine());
        type.property("int StartColumn", PSToken.class, token -> token.extent().startColumn());
        type.property("int EndLine", PSToken.class, token -> token.extent().endLine());
        type.property("int EndColumn", PSToken.class, token -> token.extent().endColumn());
    }

    /** {@code PSParser}: the tokens of a text, and what is wrong with it. */
    static void defineParser(TypeBuilder type) {
        type.staticMethod(
                "static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize("
                        + "string script, [ref] System.Object errors)",
                a -> tokenize(String.valueOf(a[0]), a[1]));
    }

    private static Object tokenize(String text, Object errors) {
        ParseResult result = Parser.parse(new ScriptSource(null, text));
        List<Object> wrong = new ArrayList<>(result.errors());
        ((Reference) errors).set(wrong.toArray());
        List<Object> tokens = new ArrayList<>();
        for (Token token : result.tokens()) {
            if (token.kind() != TokenKind.END_OF_INPUT) {
                tokens.add(of(token));
            }
        }
        return tokens.toArray();
    }
}
