package org.jwsh.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.jwsh.language.grammar.PowerShellLexer;

/** What the lexer of the grammar stands on: its tokens are {@link ScriptToken}s, and none is made of white space. */
public abstract class GrammarLexer extends Lexer {
    private static final ScriptToken BLANK = new ScriptToken(null, PowerShellLexer.WHITESPACE, HIDDEN, 0, -1);

    protected GrammarLexer(CharStream input) {
        super(input);
        setTokenFactory(ScriptToken.FACTORY);
    }

    protected boolean notFollowedBy(char c) {
        return _input.LA(1) != c;
    }

    /** White space is read, but no token is made of it. */
    @Override
    public Token emit() {
        if (_type != PowerShellLexer.WHITESPACE) {
            return super.emit();
        }
        emit(BLANK);
        return BLANK;
    }
}
