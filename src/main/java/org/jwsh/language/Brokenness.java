package org.jwsh.language;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Whether a rule was left before its end. Lists of statements and missing operands mend what is broken inside them. */
final class Brokenness {
    private Brokenness() {}

    static boolean of(ParserRuleContext context) {
        if (((RuleNode) context).made() != null) {
            return ((RuleNode) context).wasBroken();
        }
        if (context.exception != null) {
            return !mends(context);
        }
        if (context.children == null) {
            return false;
        }
        for (ParseTree child : context.children) {
            if (child instanceof ParserRuleContext rule && !isList(rule) && of(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Statements and members that are broken leave the block or the type around them whole. */
    private static boolean isList(ParserRuleContext context) {
        return context instanceof StatementsContext || context instanceof MemberContext;
    }

    private static boolean mends(ParserRuleContext context) {
        return SyntaxErrors.isEmpty(context)
                        && !(context instanceof StatementBlockContext)
                        && !(context instanceof ScriptBlockContext)
                || context instanceof PipelineStatementContext pipeline && pipeline.assignmentOperator() == null
                || context instanceof CommandContext
                || context instanceof RedirectionContext
                || context instanceof KeyValuePairContext
                || context instanceof ParenthesizedContext
                || context instanceof SubExpressionContext
                || context instanceof ArrayExpressionContext
                || context instanceof StatementBlockContext && !SyntaxErrors.isEmpty(context)
                || context instanceof PostfixContext
                || context instanceof HashtableContext
                || context instanceof AttributeContext bracket
                        && bracket.attributeBody() != null
                        && !SyntaxErrors.isEmpty(bracket.attributeBody())
                || context instanceof TypeDefinitionContext type && type.L_CURLY() != null
                || context instanceof ScriptBlockContext && !SyntaxErrors.isEmpty(context);
    }

    /** The offset behind the last token that a rule matched; terminators do not count. */
    static int endOf(ParserRuleContext context) {
        if (((RuleNode) context).made() != null) {
            return ((RuleNode) context).madeEnd();
        }
        for (int i = context.getChildCount() - 1; i >= 0; i--) {
            ParseTree child = context.getChild(i);
            if (child instanceof TerminalNode token && token.getSymbol().getType() != PowerShellParser.NEW_LINE) {
                return token.getSymbol().getStopIndex() + 1;
            }
            if (child instanceof ParserRuleContext rule
                    && !(rule instanceof TerminatorContext)
                    && !SyntaxErrors.isEmpty(rule)) {
                return endOf(rule);
            }
        }
        return context.getStart().getStartIndex();
    }
}
