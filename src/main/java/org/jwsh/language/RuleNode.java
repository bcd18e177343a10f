package org.jwsh.language;

import java.util.ArrayList;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jwsh.language.ast.StatementAst;

/** A node of the parse tree. Once a statement is made of it, it keeps that and lets go of everything below. */
public class RuleNode extends ParserRuleContext {
    private StatementAst made;
    private boolean broken;
    private int end;

    protected RuleNode() {}

    protected RuleNode(ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    /** The statement that was made of the node, or null. */
    final StatementAst made() {
        return made;
    }

    /** Whether the rule was left before its end, for a node of which a statement was made. */
    final boolean wasBroken() {
        return broken;
    }

    /** The offset behind the last token, for a node of which a statement was made. */
    final int madeEnd() {
        return end;
    }

    /**
     * @param afterErrors whether the parser met any errors so far
     */
    final void made(StatementAst statement, boolean afterErrors) {
        broken = afterErrors && Brokenness.of(this);
        end = afterErrors || stop == null ? Brokenness.endOf(this) : stop.getStopIndex() + 1;
        made = statement;
        children = null;
    }

    /** Most rules match one or two things: room for more is made when it is needed. */
    @Override
    public final <T extends ParseTree> T addAnyChild(T child) {
        if (children == null) {
            children = new ArrayList<>(2);
        }
        children.add(child);
        return child;
    }
}
