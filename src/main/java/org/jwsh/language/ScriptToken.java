package org.jwsh.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
import org.jwsh.language.grammar.PowerShellLexer;

/** A token of the grammar that also knows its kind in the language: a keyword can stand where the grammar wants a word. */
final class ScriptToken extends CommonToken {
    static final TokenFactory<CommonToken> FACTORY = new TokenFactory<>() {
        @Override
        public CommonToken create(
                Pair<TokenSource, CharStream> source,
                int type,
                String text,
                int channel,
                int start,
                int stop,
                int line,
                int column) {
            return new ScriptToken(source, type, channel, start, stop);
        }

        @Override
        public CommonToken create(int type, String text) {
            return new ScriptToken(new Pair<>(null, null), type, Token.DEFAULT_CHANNEL, 0, -1);
        }
    };

    private TokenKind kind;
    private TokenRole role = TokenRole.NONE;

    private ScriptToken(Pair<TokenSource, CharStream> source, int type, int channel, int start, int stop) {
        super(source, type, channel, start, stop);
    }

    TokenKind kind() {
        return kind == null ? TokenKinds.of(getType()) : kind;
    }

    void kind(TokenKind actual) {
        kind = actual;
    }

    TokenRole role() {
        return switch (getType()) {
            case PowerShellLexer.MEMBER_NAME, PowerShellLexer.HASH_KEY, PowerShellLexer.ENUM_LABEL ->
                TokenRole.MEMBER_NAME;
            case PowerShellLexer.TYPE_IDENTIFIER -> role == TokenRole.NONE ? TokenRole.TYPE_NAME : role;
            default -> role;
        };
    }

    void role(TokenRole actual) {
        role = actual;
    }
}
