package org.jwsh.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jwsh.compile.command.PipelineChain;
import org.jwsh.compile.command.PipelineElement;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.expression.SubExpression;
import org.jwsh.compile.statement.BackgroundStatement;
import org.jwsh.compile.statement.Completion;
import org.jwsh.compile.statement.Condition;
import org.jwsh.compile.statement.DoStatement;
import org.jwsh.compile.statement.EmptyStatement;
import org.jwsh.compile.statement.ExitStatement;
import org.jwsh.compile.statement.ExpressionStatement;
import org.jwsh.compile.statement.ForEachStatement;
import org.jwsh.compile.statement.ForStatement;
import org.jwsh.compile.statement.FunctionDefinition;
import org.jwsh.compile.statement.IfStatement;
import org.jwsh.compile.statement.JumpStatement;
import org.jwsh.compile.statement.MethodReturn;
import org.jwsh.compile.statement.ReturnStatement;
import org.jwsh.compile.statement.SilentStatement;
import org.jwsh.compile.statement.StatementList;
import org.jwsh.compile.statement.StatementNode;
import org.jwsh.compile.statement.ThrowStatement;
import org.jwsh.compile.statement.TrappedStatements;
import org.jwsh.compile.statement.TryStatement;
import org.jwsh.compile.statement.TypeDefinitionStatement;
import org.jwsh.compile.statement.UsingStatement;
import org.jwsh.compile.statement.WatchedStatement;
import org.jwsh.compile.statement.WhileStatement;
import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.compile.variable.Assignment;
import org.jwsh.compile.variable.Increment;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;
import org.jwsh.language.VariablePath;
import org.jwsh.language.ast.ArrayExpressionAst;
import org.jwsh.language.ast.AssignmentStatementAst;
import org.jwsh.language.ast.BaseCtorInvokeMemberExpressionAst;
import org.jwsh.language.ast.BlockStatementAst;
import org.jwsh.language.ast.BreakStatementAst;
import org.jwsh.language.ast.CommandBaseAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.ContinueStatementAst;
import org.jwsh.language.ast.DataStatementAst;
import org.jwsh.language.ast.DoUntilStatementAst;
import org.jwsh.language.ast.DoWhileStatementAst;
import org.jwsh.language.ast.ErrorStatementAst;
import org.jwsh.language.ast.ExitStatementAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.ForEachStatementAst;
import org.jwsh.language.ast.ForStatementAst;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.IfStatementAst;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.PipelineChainAst;
import org.jwsh.language.ast.ReturnStatementAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.StatementBlockAst;
import org.jwsh.language.ast.SubExpressionAst;
import org.jwsh.language.ast.SwitchStatementAst;
import org.jwsh.language.ast.ThrowStatementAst;
import org.jwsh.language.ast.TrapStatementAst;
import org.jwsh.language.ast.TryStatementAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.language.ast.WhileStatementAst;
import org.jwsh.runtime.Breakpoints;

/** Chooses the nodes for statements. */
final class StatementCompiler {
    private final ExpressionCompiler expressions;
    private final CommandCompiler commands;

    private final boolean method;

    /** @param method whether the statements are those of a class's method */
    StatementCompiler(Slots slots, boolean method) {
        this.method = method;
        this.expressions = new ExpressionCompiler(slots, this);
        this.commands = new CommandCompiler(expressions, slots);
    }

    StatementNode block(StatementBlockAst block) {
        return list(block.statements(), block.traps());
    }

    StatementNode list(List<StatementAst> statements, List<TrapStatementAst> traps) {
        List<StatementNode> nodes = new ArrayList<>();
        boolean watched = !statements.isEmpty()
                && Breakpoints.isWatched(statements.getLast().extent().file());
        for (StatementAst statement : statements) {
            StatementNode node = compile(statement);
            nodes.add(watched && !isCompound(statement) ? new WatchedStatement(node, statement.extent()) : node);
        }
        StatementNode[] array = nodes.toArray(StatementNode[]::new);
        return traps.isEmpty()
                ? new StatementList(array)
                : new TrappedStatements(array, traps.stream().map(this::trap).toArray(TrappedStatements.Trap[]::new));
    }

    /** Whether breakpoints are met by what a statement consists of rather than by itself. */
    private static boolean isCompound(StatementAst statement) {
        return switch (statement) {
            case IfStatementAst _, ForStatementAst _, ForEachStatementAst _, WhileStatementAst _ -> true;
            case DoWhileStatementAst _, DoUntilStatementAst _, SwitchStatementAst _, TryStatementAst _ -> true;
            default -> false;
        };
    }

    private TrappedStatements.Trap trap(TrapStatementAst trap) {
        TypeReference type = trap.trapType() == null
                ? null
                : new TypeReference(trap.trapType().typeName());
        return new TrappedStatements.Trap(type, block(trap.body()));
    }

    StatementNode compile(StatementAst statement) {
        return switch (statement) {
            case PipelineAst pipeline -> pipeline(pipeline);
            case PipelineChainAst chain ->
                new PipelineChain(compile(chain.left()), compile(chain.right()), chain.operator() == TokenKind.AND_AND);
            case AssignmentStatementAst assignment ->
                new SilentStatement(expressions.assignment(assignment), assignment.extent());
            case IfStatementAst branch -> branch(branch);
            case ForStatementAst loop -> loop(loop);
            case ForEachStatementAst loop -> forEach(loop);
            case WhileStatementAst loop ->
                new WhileStatement(loop.label(), condition(loop.condition()), block(loop.body()));
            case DoWhileStatementAst loop ->
                new DoStatement(loop.label(), block(loop.body()), condition(loop.condition()), false);
            case DoUntilStatementAst loop ->
                new DoStatement(loop.label(), block(loop.body()), condition(loop.condition()), true);
            case SwitchStatementAst choice -> new SwitchCompiler(expressions, this).compile(choice);
            case TryStatementAst attempt -> attempt(attempt);
            case BreakStatementAst jump -> new JumpStatement(Completion.BREAK, optional(jump.label()));
            case ContinueStatementAst jump -> new JumpStatement(Completion.CONTINUE, optional(jump.label()));
            case ReturnStatementAst returning
            when method ->
                new MethodReturn(
                        returning.pipeline() == null ? null : expressions.value(returning.pipeline()),
                        returning.pipeline() == null
                                ? returning.extent()
                                : returning.pipeline().extent());
            case ReturnStatementAst returning ->
                new ReturnStatement(returning.pipeline() == null ? null : returned(returning.pipeline()));
            case ExitStatementAst exit ->
                new ExitStatement(exit.pipeline() == null ? null : expressions.value(exit.pipeline()));
            case ThrowStatementAst thrown ->
                new ThrowStatement(
                        thrown.pipeline() == null ? null : expressions.value(thrown.pipeline()), thrown.extent());
            case FunctionDefinitionAst function -> function(function);
            case TypeDefinitionAst type -> new TypeDefinitionStatement(type);
            case UsingStatementAst using -> new UsingStatement(using);
            case DataStatementAst data -> data(data);
            case BlockStatementAst block -> block(block.body());
            case TrapStatementAst trap -> new EmptyStatement();
            case CommandExpressionAst element
            when element.expression() instanceof BaseCtorInvokeMemberExpressionAst -> new EmptyStatement();
            case CommandExpressionAst element
            when element.redirections().isEmpty() -> expression(element.expression(), element.extent());
            case CommandBaseAst element -> commands.statement(List.of(element), element.extent());
            case ErrorStatementAst error -> throw new IllegalArgumentException("A statement with a syntax error");
        };
    }

    /** The commands of a pipeline, for one that is run step by step. */
    PipelineElement[] elements(PipelineAst pipeline) {
        return commands.elements(pipeline.elements());
    }

    private StatementNode pipeline(PipelineAst pipeline) {
        if (pipeline.background()) {
            return new BackgroundStatement(pipeline);
        }
        List<CommandBaseAst> elements = pipeline.elements();
        if (elements.size() == 1
                && elements.getFirst() instanceof CommandExpressionAst alone
                && alone.redirections().isEmpty()) {
            return expression(alone.expression(), pipeline.extent());
        }
        return commands.statement(elements, pipeline.extent());
    }

    private StatementNode expression(ExpressionAst expression, Extent extent) {
        ExpressionNode node = expressions.compile(expression);
        if (expression instanceof UnaryExpressionAst && node instanceof Increment) {
            return new SilentStatement(node, extent);
        }
        boolean ownStatus = expression instanceof ParenExpressionAst
                || expression instanceof SubExpressionAst
                || expression instanceof ArrayExpressionAst;
        return new ExpressionStatement(node, extent, !ownStatus);
    }

    /** A returned value: assignments and counts give their value here. */
    private StatementNode returned(StatementAst statement) {
        return statement instanceof PipelineAst pipeline
                        && pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst alone
                        && alone.redirections().isEmpty()
                ? new ExpressionStatement(expressions.compile(alone.expression()), statement.extent(), true)
                : compile(statement);
    }

    private ExpressionNode optional(ExpressionAst expression) {
        return expression == null ? null : expressions.compile(expression);
    }

    private Condition condition(StatementAst statement) {
        return new Condition(expressions.leadingValue(statement), statement.extent());
    }

    private StatementNode branch(IfStatementAst branch) {
        Condition[] conditions =
                branch.clauses().stream().map(c -> condition(c.condition())).toArray(Condition[]::new);
        StatementNode[] bodies =
                branch.clauses().stream().map(c -> block(c.body())).toArray(StatementNode[]::new);
        return new IfStatement(conditions, bodies, branch.elseClause() == null ? null : block(branch.elseClause()));
    }

    private StatementNode loop(ForStatementAst loop) {
        return new ForStatement(
                loop.label(),
                loop.initializer() == null ? null : silent(loop.initializer()),
                loop.condition() == null ? null : condition(loop.condition()),
                loop.iterator() == null ? null : silent(loop.iterator()),
                block(loop.body()));
    }

    /** A part of a loop's head: its value goes nowhere. */
    private StatementNode silent(StatementAst statement) {
        return new SilentStatement(expressions.leadingValue(statement), statement.extent());
    }

    private StatementNode forEach(ForEachStatementAst loop) {
        AssignableNode variable = expressions.assignable(loop.variable());
        return new ForEachStatement(
                loop.label(),
                variable,
                loop.variable().extent(),
                expressions.leadingValue(loop.collection()),
                loop.collection().extent(),
                block(loop.body()),
                Mentions.variable(loop.body(), "foreach"));
    }

    private StatementNode attempt(TryStatementAst attempt) {
        List<TryStatement.Catch> catches = attempt.catchClauses().stream()
                .map(clause -> new TryStatement.Catch(
                        clause.catchTypes().stream()
                                .map(type -> new TypeReference(type.typeName()))
                                .toList(),
                        block(clause.body())))
                .toList();
        return new TryStatement(
                block(attempt.body()), catches, attempt.finallyBlock() == null ? null : block(attempt.finallyBlock()));
    }

    private static StatementNode function(FunctionDefinitionAst function) {
        String name = function.name();
        int colon = name.indexOf(':');
        String scope = colon < 0 ? null : name.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean scoped =
                scope != null && List.of("global", "script", "local", "private").contains(scope);
        return new FunctionDefinition(scoped ? scope : null, scoped ? name.substring(colon + 1) : name, function);
    }

    private StatementNode data(DataStatementAst data) {
        StatementNode body = block(data.body());
        if (data.variable() == null) {
            return body;
        }
        AssignableNode variable = expressions.variable(VariablePath.of(data.variable()));
        return new SilentStatement(new Assignment(variable, new SubExpression(body)), data.extent());
    }
}
