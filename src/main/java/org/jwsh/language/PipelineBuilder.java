package org.jwsh.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jwsh.language.ast.*;
import org.jwsh.language.grammar.PowerShellParser;
import org.jwsh.language.grammar.PowerShellParser.*;

/** Makes the nodes of pipelines, chains of them and assignments. */
final class PipelineBuilder {
    private final TreeContext tree;

    PipelineBuilder(TreeContext tree) {
        this.tree = tree;
    }

    StatementAst pipelineStatement(PipelineStatementContext context) {
        if (context == null || SyntaxErrors.isEmpty(context)) {
            return tree.statements.missing(context);
        }
        if (context.assignmentOperator() != null) {
            return assignment(context);
        }
        if (tree.hasSyntaxErrors && context.command() != null && isOperatorAlone(context.command())) {
            return tree.statements.broken(context);
        }
        CommandBaseAst first = context.command() == null
                ? commandExpression(
                        context.expression(), context.redirection(), context.getToken(PowerShellParser.PARAMETER, 0))
                : tree.commands.command(context.command());
        PipelineTailContext tail = context.pipelineTail();
        if (tail == null || tail.children == null) {
            return pipeline(first, List.of(), false);
        }
        boolean background = tail.AMPERSAND() != null;
        List<PipelineContext> others = tail.pipeline();
        StatementAst chain = pipeline(first, tail.pipelineElement(), background && others.isEmpty());
        for (int i = 0; i < others.size(); i++) {
            if (SyntaxErrors.isEmpty(others.get(i))) {
                continue;
            }
            List<PipelineElementContext> elements = others.get(i).pipelineElement();
            PipelineAst right =
                    pipeline(element(elements.getFirst(), true), elements.subList(1, elements.size()), false);
            Token operator = ((TerminalNode) tail.getChild(tail.children.indexOf(others.get(i)) - 1)).getSymbol();
            chain = new PipelineChainAst(
                    tree.extent(chain.extent().start(), right.extent().end()),
                    chain,
                    right,
                    operator.getType() == PowerShellParser.AND_AND ? TokenKind.AND_AND : TokenKind.OR_OR,
                    background && i == others.size() - 1);
        }
        return chain;
    }

    private static boolean isOperatorAlone(CommandContext command) {
        Token first = command.getStart();
        return (first.getType() == PowerShellParser.CALL_OPERATOR || first.getType() == PowerShellParser.DOT_SOURCE)
                && Brokenness.endOf(command) == first.getStopIndex() + 1;
    }

    private PipelineAst pipeline(CommandBaseAst first, List<PipelineElementContext> others, boolean background) {
        List<CommandBaseAst> elements = new ArrayList<>();
        elements.add(first);
        for (PipelineElementContext other : others) {
            if (!SyntaxErrors.isEmpty(other)) {
                elements.add(element(other, false));
            }
        }
        Extent extent =
                tree.extent(first.extent().start(), elements.getLast().extent().end());
        return new PipelineAst(extent, elements, background);
    }

    private CommandBaseAst element(PipelineElementContext context, boolean first) {
        if (context.command() != null) {
            return tree.commands.command(context.command());
        }
        CommandExpressionAst expression = commandExpression(context.expression(), context.redirection(), null);
        if (!first) {
            tree.errors.add(expression.expression().extent(), "ExpressionsMustBeFirstInPipeline");
        }
        return expression;
    }

    /**
     * @param unknownOperator what looks like an operator behind the expression, or null
     */
    private CommandExpressionAst commandExpression(
            ExpressionContext context, List<RedirectionContext> redirections, TerminalNode unknownOperator) {
        ExpressionAst expression = tree.expressions.expression(context);
        if (unknownOperator != null) {
            CommandParameterAst parameter = tree.commands.parameter(unknownOperator.getSymbol());
            expression = new ErrorExpressionAst(
                    tree.extent(expression.extent().start(), parameter.extent().end()), List.of(expression, parameter));
        }
        List<RedirectionAst> made = new ArrayList<>();
        for (RedirectionContext redirection : redirections) {
            tree.commands.redirect(redirection, made);
        }
        int end = redirections.isEmpty()
                ? expression.extent().end()
                : tree.extent(redirections.getLast()).end();
        return new CommandExpressionAst(tree.extent(expression.extent().start(), end), expression, made);
    }

    private StatementAst assignment(PipelineStatementContext context) {
        ExpressionAst left = tree.expressions.expression(context.expression());
        StatementAst right = tree.statements.statement(context.statement());
        if (right instanceof PipelineAst pipeline
                && pipeline.elements().size() == 1
                && !pipeline.background()
                && pipeline.elements().getFirst() instanceof CommandExpressionAst only) {
            right = only;
        }
        Token operator = context.assignmentOperator().getStart();
        tree.checks.target(left, TokenKinds.of(operator.getType()));
        return new AssignmentStatementAst(
                tree.extent(left.extent().start(), right.extent().end()),
                left,
                TokenKinds.of(operator.getType()),
                right,
                tree.extent(operator));
    }
}
