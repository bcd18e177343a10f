package org.jwsh.compile;

import java.util.List;
import java.util.Set;
import org.jwsh.compile.command.ArgumentNode;
import org.jwsh.compile.command.CommandNode;
import org.jwsh.compile.command.ExpressionElement;
import org.jwsh.compile.command.FileRedirection;
import org.jwsh.compile.command.MergingRedirection;
import org.jwsh.compile.command.ParameterArgument;
import org.jwsh.compile.command.PipelineElement;
import org.jwsh.compile.command.PipelineStatement;
import org.jwsh.compile.command.RedirectionNode;
import org.jwsh.compile.command.SplattedArgument;
import org.jwsh.compile.command.ValueArgument;
import org.jwsh.compile.command.WatchedElement;
import org.jwsh.compile.expression.Constant;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.CommandBaseAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.CommandParameterAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.FileRedirectionAst;
import org.jwsh.language.ast.MergingRedirectionAst;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.RedirectionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.Breakpoints;
import org.jwsh.runtime.CallSite;
import org.jwsh.values.CaseFolding;

/** Chooses the nodes for commands and pipelines. */
final class CommandCompiler {
    /** The commands that make and remove variables of the scope that calls them. */
    private static final Set<String> OF_VARIABLES = Set.of(
            "new-variable", "nv", "set-variable", "sv", "set", "remove-variable", "rv", "set-psbreakpoint", "sbp");

    private final ExpressionCompiler expressions;
    private final Slots slots;

    CommandCompiler(ExpressionCompiler expressions, Slots slots) {
        this.slots = slots;
        this.expressions = expressions;
    }

    PipelineStatement statement(List<CommandBaseAst> elements, Extent extent) {
        return new PipelineStatement(elements(elements), extent);
    }

    PipelineElement[] elements(List<CommandBaseAst> elements) {
        PipelineElement[] nodes = new PipelineElement[elements.size()];
        for (int i = 0; i < nodes.length; i++) {
            Extent extent = elements.get(i).extent();
            PipelineElement node = element(elements.get(i));
            nodes[i] = i > 0 && Breakpoints.isWatched(extent.file()) ? new WatchedElement(node, extent) : node;
        }
        return nodes;
    }

    private PipelineElement element(CommandBaseAst element) {
        return switch (element) {
            case CommandExpressionAst expression ->
                new ExpressionElement(
                        expressions.compile(expression.expression()), redirections(expression), expression.extent());
            case CommandAst command -> command(command);
        };
    }

    private CommandNode command(CommandAst command) {
        Ast first = command.elements().getFirst();
        ExpressionNode name = first instanceof ExpressionAst expression
                ? expressions.compile(expression)
                : new Constant(first.extent().text());
        ArgumentNode[] arguments =
                command.elements().stream().skip(1).map(this::argument).toArray(ArgumentNode[]::new);
        CallSite site = new CallSite(command.extent(), calledAs(command.invocationOperator(), first));
        boolean dotSourced = command.invocationOperator() == TokenKind.DOT;
        if (dotSourced || name.constant() instanceof String text && OF_VARIABLES.contains(CaseFolding.fold(text))) {
            slots.dynamic();
        }
        CommandNode node = new CommandNode(name, arguments, redirections(command), dotSourced, site, first.extent());
        return isCalledLikeMethod(command) ? node.calledLikeMethod() : node;
    }

    /** The name of the call: what is called, or the operator that calls it. */
    private static String calledAs(TokenKind operator, Ast first) {
        if (operator == TokenKind.DOT) {
            return ".";
        }
        return operator == TokenKind.AMPERSAND ? "&" : first.extent().text();
    }

    /** Whether it is written as {@code name(a, b)}. */
    private static boolean isCalledLikeMethod(CommandAst command) {
        List<? extends Ast> elements = command.elements();
        return elements.size() == 2
                && elements.get(1) instanceof ParenExpressionAst paren
                && paren.extent().start() == elements.getFirst().extent().end()
                && paren.pipeline() instanceof PipelineAst pipeline
                && pipeline.elements().size() == 1
                && pipeline.elements().getFirst() instanceof CommandExpressionAst alone
                && alone.expression() instanceof ArrayLiteralAst;
    }

    private ArgumentNode argument(Ast element) {
        return switch (element) {
            case CommandParameterAst parameter ->
                new ParameterArgument(
                        parameter.parameterName(),
                        parameterText(parameter),
                        parameter.argument() == null ? null : expressions.compile(parameter.argument()),
                        parameter.argument() == null
                                ? parameter.extent()
                                : parameter.argument().extent(),
                        parameter.argument() == null ? null : literal(parameter.argument()));
            case VariableExpressionAst variable
            when variable.splatted() -> new SplattedArgument(expressions.variable(variable.path()), variable.extent());
            case ExpressionAst expression ->
                new ValueArgument(expressions.compile(expression), expression.extent(), literal(expression));
            default -> throw new IllegalArgumentException("No argument: " + element);
        };
    }

    /** The parameter as written, with its colon. */
    private static String parameterText(CommandParameterAst parameter) {
        String text = parameter.extent().text();
        return parameter.argument() == null
                ? text
                : text.substring(
                        0,
                        parameter.argument().extent().start()
                                - parameter.extent().start());
    }

    private static String literal(ExpressionAst expression) {
        return expression instanceof ConstantExpressionAst number
                ? number.extent().text()
                : null;
    }

    private RedirectionNode[] redirections(CommandBaseAst element) {
        return element.redirections().stream().map(this::redirection).toArray(RedirectionNode[]::new);
    }

    private RedirectionNode redirection(RedirectionAst redirection) {
        return switch (redirection) {
            case MergingRedirectionAst merging -> new MergingRedirection(merging.from());
            case FileRedirectionAst file ->
                new FileRedirection(file.from(), file.append(), expressions.compile(file.location()));
        };
    }
}
