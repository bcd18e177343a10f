package org.jwsh.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.Pair;
import org.jwsh.language.grammar.PowerShellLexer;

/**
 * A token of the grammar that also knows its kind in the language: a keyword can stand where the grammar wants a word. It has
 * no line and no column, which follow from its offset.
 */
final class ScriptToken implements WritableToken {
    static final TokenFactory<ScriptToken> FACTORY = new TokenFactory<>() {
        @Override
        public ScriptToken create(
                Pair<TokenSource, CharStream> source,
                int type,
                String text,
                int channel,
                int start,
                int stop,
                int line,
                int column) {
            return new ScriptToken((Utf16Stream) source.b, type, channel, start, stop);
        }

        @Override
        public ScriptToken create(int type, String text) {
            return new ScriptToken(null, type, Token.DEFAULT_CHANNEL, 0, -1);
        }
    };

    private final Utf16Stream script;
    private final int start;
    private final int stop;
    private int index = -1;
    private short type;
    private byte channel;
    private byte role;
    private short kind = -1;

    ScriptToken(Utf16Stream script, int type, int channel, int start, int stop) {
        this.script = script;
        this.type = (short) type;
        this.channel = (byte) channel;
        this.start = start;
        this.stop = stop;
    }

    TokenKind kind() {
        return kind < 0 ? TokenKinds.of(type) : TokenKind.at(kind);
    }

    void kind(TokenKind actual) {
        kind = (short) actual.ordinal();
    }

    TokenRole role() {
        return switch (type) {
            case PowerShellLexer.MEMBER_NAME, PowerShellLexer.HASH_KEY, PowerShellLexer.ENUM_LABEL ->
                TokenRole.MEMBER_NAME;
            case PowerShellLexer.TYPE_IDENTIFIER, PowerShellLexer.ASSEMBLY_IDENTIFIER ->
                role == 0 ? TokenRole.TYPE_NAME : TokenRole.at(role);
            default -> TokenRole.at(role);
        };
    }

    void role(TokenRole actual) {
        role = (byte) actual.ordinal();
    }

    /** Whether the token is a word, whatever its case. */
    boolean is(String word) {
        return length() == word.length() && script.matches(start, word);
    }

    int length() {
        return stop - start + 1;
    }

    /** A character of the token as the lexer sees it. */
    int charAt(int offset) {
        return script.at(start + offset);
    }

    @Override
    public String getText() {
        return script == null ? "" : script.getText(Interval.of(start, stop));
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public void setType(int newType) {
        type = (short) newType;
    }

    @Override
    public int getChannel() {
        return channel;
    }

    @Override
    public void setChannel(int newChannel) {
        channel = (byte) newChannel;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public void setTokenIndex(int newIndex) {
        index = newIndex;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return stop;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return 0;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return script;
    }

    @Override
    public void setText(String text) {
        throw new UnsupportedOperationException("the text is that of the script");
    }

    @Override
    public void setLine(int line) {
        throw new UnsupportedOperationException("the line follows from the offset");
    }

    @Override
    public void setCharPositionInLine(int column) {
        throw new UnsupportedOperationException("the column follows from the offset");
    }

    @Override
    public String toString() {
        return getText();
    }
}
