package org.jwsh.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jwsh.language.grammar.PowerShellLexer;

/**
 * The tokens of a script but for white space, all read before the parser begins. The parser sees those that are not hidden,
 * counted from 0.
 */
final class ScriptTokens implements TokenStream {
    private final List<Token> all = new ArrayList<>();
    private final int depth;
    private Token[] visible = new Token[64];
    private int count;
    private int next;
    private Token inserted;

    ScriptTokens(ModalLexer source) {
        ScriptToken token;
        do {
            token = source.nextToken();
            all.add(token);
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                add(token);
            }
        } while (token.getType() != Token.EOF);
        depth = source.deepest();
    }

    private void add(ScriptToken token) {
        if (count == visible.length) {
            visible = Arrays.copyOf(visible, count * 2);
        }
        token.setTokenIndex(count);
        visible[count++] = token;
    }

    /** All tokens, hidden ones too. */
    List<Token> all() {
        return all;
    }

    /** How deep brackets are nested. */
    int depth() {
        return depth;
    }

    /** Lets a terminator without any text stand before the next token. */
    void insertTerminator() {
        Token following = visible[next];
        int at = following.getStartIndex();
        ScriptToken terminator = new ScriptToken(null, PowerShellLexer.NEW_LINE, Token.DEFAULT_CHANNEL, at, at - 1);
        terminator.setTokenIndex(next);
        inserted = terminator;
    }

    @Override
    public Token LT(int k) {
        if (k < 0) {
            return next + k < 0 ? null : visible[next + k];
        }
        if (inserted == null) {
            return visible[Math.min(next + k, count) - 1];
        }
        return k == 1 ? inserted : visible[Math.min(next + k - 2, count - 1)];
    }

    @Override
    public int LA(int k) {
        return LT(k).getType();
    }

    @Override
    public void consume() {
        if (inserted != null) {
            inserted = null;
        } else if (next < count - 1) {
            next++;
        } else {
            throw new IllegalStateException("cannot consume the end of input");
        }
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Everything stays in memory.
    }

    @Override
    public int index() {
        return next;
    }

    @Override
    public void seek(int index) {
        next = index;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public Token get(int index) {
        return visible[index];
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = interval.a; i <= Math.min(interval.b, count - 1); i++) {
            text.append(visible[i].getText());
        }
        return text.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, count - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return start == null || stop == null ? "" : getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }
}
