package org.jwsh.language;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jwsh.language.grammar.PowerShellLexer;

/** The tokens of a script, all read before the parser begins. */
final class ScriptTokens extends CommonTokenStream {
    private final int depth;

    ScriptTokens(ModalLexer source) {
        super(source);
        fill();
        depth = source.deepest();
    }

    /** How deep brackets are nested. */
    int depth() {
        return depth;
    }

    /** Puts a terminator without any text before the next token. */
    void insertTerminator() {
        Token next = LT(1);
        CommonToken terminator = ScriptToken.FACTORY.create(PowerShellLexer.NEW_LINE, "");
        terminator.setStartIndex(next.getStartIndex());
        terminator.setStopIndex(next.getStartIndex() - 1);
        List<Token> all = getTokens();
        all.add(index(), terminator);
        for (int i = index(); i < all.size(); i++) {
            ((CommonToken) all.get(i)).setTokenIndex(i);
        }
    }
}
