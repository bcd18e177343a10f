package org.jwsh.language;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jwsh.language.grammar.PowerShellLexer;

/** The tokens of a script, all read before the parser begins. */
final class ScriptTokens extends CommonTokenStream {
    ScriptTokens(TokenSource source) {
        super(source);
        fill();
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
