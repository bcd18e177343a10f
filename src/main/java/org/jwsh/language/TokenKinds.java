package org.jwsh.language;

import java.util.HashMap;
import java.util.Map;
import org.jwsh.language.grammar.PowerShellParser;

/** From the types of the grammar's tokens to the language's own kinds: they share their names but for a few. */
final class TokenKinds {
    private static final TokenKind[] BY_TYPE = byType();

    private TokenKinds() {}

    static TokenKind of(int type) {
        return type < 0 ? TokenKind.END_OF_INPUT : BY_TYPE[type];
    }

    private static TokenKind[] byType() {
        Map<String, TokenKind> byName = new HashMap<>();
        for (TokenKind kind : TokenKind.values()) {
            byName.put(kind.name(), kind);
        }
        TokenKind[] kinds = new TokenKind[PowerShellParser.VOCABULARY.getMaxTokenType() + 1];
        for (int type = 1; type < kinds.length; type++) {
            String name = PowerShellParser.VOCABULARY.getSymbolicName(type);
            kinds[type] = byName.containsKey(name) ? byName.get(name) : refined(name);
        }
        return kinds;
    }

    private static TokenKind refined(String name) {
        return switch (name == null ? "" : name) {
            case "MISPLACED_USING" -> TokenKind.USING;
            case "INDEX_BRACKET", "GENERIC_BRACKET", "PARAM_BRACKET", "TYPE_BRACKET", "MEMBER_BRACKET" ->
                TokenKind.L_BRACKET;
            case "PROPERTY_VARIABLE" -> TokenKind.VARIABLE;
            case "CALL_PAREN" -> TokenKind.L_PAREN;
            case "MERGING_REDIRECTION" -> TokenKind.REDIRECTION;
            case "CALL_CURLY" -> TokenKind.L_CURLY;
            case "MEMBER_DOT", "DOT_SOURCE" -> TokenKind.DOT;
            case "CALL_OPERATOR" -> TokenKind.AMPERSAND;
            case "HIDDEN_MODIFIER" -> TokenKind.HIDDEN;
            case "MEMBER_NAME", "TYPE_IDENTIFIER", "ASSEMBLY_IDENTIFIER", "HASH_KEY", "ENUM_LABEL" ->
                TokenKind.IDENTIFIER;
            default -> TokenKind.UNKNOWN;
        };
    }
}
