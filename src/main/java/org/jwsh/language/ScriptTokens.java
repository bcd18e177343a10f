package org.jwsh.language;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jwsh.language.grammar.PowerShellLexer;

/** The tokens of a script but for white space, all read before the parser begins. */
final class ScriptTokens extends CommonTokenStream {
    private final int depth;
    private Token inserted;

    ScriptTokens(ModalLexer source) {
        super(source);
        fill();
        depth = source.deepest();
    }

    /** How deep brackets are nested. */
    int depth() {
        return depth;
    }

    /** Lets a terminator without any text stand before the next token. */
    void insertTerminator() {
        Token next = LT(1);
        CommonToken terminator = ScriptToken.FACTORY.create(PowerShellLexer.NEW_LINE, "");
        terminator.setStartIndex(next.getStartIndex());
        terminator.setStopIndex(next.getStartIndex() - 1);
        terminator.setTokenIndex(next.getTokenIndex());
        inserted = terminator;
    }

    @Override
    public Token LT(int k) {
        if (inserted == null || k <= 0) {
            return super.LT(k);
        }
        return k == 1 ? inserted : super.LT(k - 1);
    }

    @Override
    public int LA(int k) {
        return LT(k).getType();
    }

    @Override
    public void consume() {
        if (inserted == null) {
            super.consume();
        } else {
            inserted = null;
        }
    }
}
