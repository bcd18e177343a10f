package org.jwsh.language;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.jwsh.language.grammar.PowerShellParser;

/**
 * Makes each statement as soon as it is parsed, so that there is never a parse tree of the whole script: it takes many times
 * the room of the syntax tree.
 */
public abstract class StatementParser extends Parser {
    private StatementBuilder builder;
    private int depth;

    protected StatementParser(TokenStream input) {
        super(input);
    }

    void makeStatementsWith(StatementBuilder maker) {
        builder = maker;
    }

    /** How many rules are under way. */
    int depth() {
        return depth;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        depth++;
        super.enterRule(context, state, rule);
    }

    @Override
    public void exitRule() {
        depth--;
        ParserRuleContext done = getContext();
        super.exitRule();
        int rule = done.getRuleIndex();
        if (rule == PowerShellParser.RULE_simpleStatement || rule == PowerShellParser.RULE_compoundStatement) {
            RuleNode node = (RuleNode) done;
            node.made(builder.statement(done), builder.hasSyntaxErrors());
        }
    }
}
