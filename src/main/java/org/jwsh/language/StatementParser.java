package org.jwsh.language;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.jwsh.language.grammar.PowerShellParser;

/**
 * Makes each statement of a list as soon as it is parsed, so that there is never a parse tree of the whole script: it takes many times
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
        super.exitRule();
    }

    /**
     * Makes the statement that a list of statements got last. This is done where the list goes on and not where the rule of the
     * statement is left: it is left by way of an error too, which is then on its way while the rule lacks parts.
     */
    void makeLast(ParserRuleContext list) {
        if (list.children != null
                && list.children.getLast() instanceof RuleNode node
                && node.made() == null
                && (node.getRuleIndex() == PowerShellParser.RULE_simpleStatement
                        || node.getRuleIndex() == PowerShellParser.RULE_compoundStatement)) {
            node.made(builder.statement(node), builder.hasSyntaxErrors());
        }
    }
}
