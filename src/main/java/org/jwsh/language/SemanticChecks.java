package org.jwsh.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jwsh.language.ast.*;

/** What the grammar alone cannot forbid: each node of a kind that has rules is looked at when it is made. */
final class SemanticChecks {
    private final TreeContext tree;

    SemanticChecks(TreeContext tree) {
        this.tree = tree;
    }

    private void error(Extent extent, String errorId, Object... arguments) {
        tree.errors.add(ErrorList.AFTER_PARSING, extent, false, errorId, arguments);
    }

    /** A variable can be splatted as an argument of a command only. */
    void splattedElsewhere(VariableExpressionAst variable) {
        error(variable.extent(), "SplattingNotPermitted", variable.path().text());
    }

    /** What an earlier handler catches never reaches a later one. */
    void handlers(List<CatchClauseAst> handlers) {
        Set<String> caught = new HashSet<>();
        for (int i = 0; i < handlers.size(); i++) {
            CatchClauseAst handler = handlers.get(i);
            if (handler.catchTypes().isEmpty() && i + 1 < handlers.size()) {
                Extent next = handlers.get(i + 1).extent();
                error(new Extent(next.source(), next.start(), next.start()), "EmptyCatchNotLast");
            }
            Set<String> here = new HashSet<>();
            for (TypeConstraintAst type : handler.catchTypes()) {
                String name = type.typeName().fullName().toLowerCase(Locale.ROOT);
                here.add(name);
                if (caught.contains(name) || isBelowAny(name, caught)) {
                    error(
                            type.extent(),
                            "ExceptionTypeAlreadyCaught",
                            TypeRelations.known().fullName(type.typeName().fullName()));
                }
            }
            caught.addAll(here);
        }
    }

    private static boolean isBelowAny(String name, Set<String> caught) {
        return caught.stream().anyMatch(base -> TypeRelations.known().derives(name, base));
    }

    /** What leaves a finally block would lose the error that is on its way. */
    void finallyBlock(StatementBlockAst block) {
        block.children().forEach(child -> leaving(child, new ArrayDeque<>()));
    }

    private void leaving(Ast node, Deque<String> loops) {
        boolean leaves = switch (node) {
            case ReturnStatementAst _ -> true;
            case BreakStatementAst jump -> isOutOf(loops, jump.label());
            case ContinueStatementAst jump -> isOutOf(loops, jump.label());
            default -> false;
        };
        if (leaves) {
            error(node.extent(), "ControlLeavingFinally");
        }
        if (node instanceof ScriptBlockAst || node instanceof TrapStatementAst || node instanceof TypeDefinitionAst) {
            return;
        }
        String label = label(node);
        if (label != null) {
            loops.push(label);
        }
        node.children().forEach(child -> leaving(child, loops));
        if (label != null) {
            loops.pop();
        }
    }

    /** The label of a loop or switch, empty where it has none; null for other nodes. */
    private static String label(Ast node) {
        String label;
        switch (node) {
            case ForStatementAst loop -> label = loop.label();
            case ForEachStatementAst loop -> label = loop.label();
            case WhileStatementAst loop -> label = loop.label();
            case DoWhileStatementAst loop -> label = loop.label();
            case DoUntilStatementAst loop -> label = loop.label();
            case SwitchStatementAst choice -> label = choice.label();
            default -> {
                return null;
            }
        }
        return label == null ? "" : label.toLowerCase(Locale.ROOT);
    }

    private static boolean isOutOf(Deque<String> loops, ExpressionAst label) {
        return switch (label) {
            case null -> loops.isEmpty();
            case StringConstantExpressionAst name ->
                !loops.contains(name.value().toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    void keys(HashtableAst table) {
        Set<String> seen = new HashSet<>();
        for (KeyValuePair pair : table.pairs()) {
            String key = switch (pair.key()) {
                case StringConstantExpressionAst text -> text.value();
                case ConstantExpressionAst number -> String.valueOf(number.value());
                default -> null;
            };
            if (key != null && !seen.add(key.toLowerCase(Locale.ROOT))) {
                error(pair.key().extent(), "DuplicateKeyInHashLiteral", key);
            }
        }
    }

    void increment(UnaryExpressionAst unary) {
        String operator = switch (unary.operator()) {
            case PLUS_PLUS, POSTFIX_PLUS_PLUS -> "++";
            case MINUS_MINUS, POSTFIX_MINUS_MINUS -> "--";
            default -> null;
        };
        if (operator != null && !isAssignable(unary.child())) {
            error(inside(unary.child()).extent(), "OperatorRequiresVariableOrProperty", operator);
        }
    }

    /** What stands in parentheses where that is an expression and nothing more. */
    private static ExpressionAst inside(ExpressionAst expression) {
        return expression instanceof ParenExpressionAst parentheses
                        && parentheses.pipeline() instanceof PipelineAst pipeline
                        && pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst only
                ? inside(only.expression())
                : expression;
    }

    void target(ExpressionAst target, TokenKind operator) {
        if (operator != TokenKind.EQUALS && target instanceof ArrayLiteralAst) {
            error(target.extent(), "InvalidLeftHandSide");
        } else {
            target(target);
        }
    }

    private void target(ExpressionAst target) {
        switch (target) {
            case ArrayLiteralAst array -> array.elements().forEach(this::target);
            case AttributedExpressionBaseAst constrained -> target(constrained.child());
            case ParenExpressionAst parentheses when isAssignable(parentheses) -> target(inside(parentheses));
            default -> {
                if (!isAssignable(target)) {
                    error(target.extent(), "InvalidLeftHandSide");
                }
            }
        }
    }

    private static boolean isAssignable(ExpressionAst expression) {
        return switch (expression) {
            case VariableExpressionAst variable -> true;
            case InvokeMemberExpressionAst call -> !call.nullConditional();
            case MemberExpressionAst member -> !member.nullConditional();
            case IndexExpressionAst index -> !index.nullConditional();
            case ArrayLiteralAst array -> true;
            case AttributedExpressionBaseAst constrained -> isAssignable(constrained.child());
            case ParenExpressionAst parentheses ->
                inside(parentheses) != parentheses && isAssignable(inside(parentheses));
            case ErrorExpressionAst error -> true;
            default -> false;
        };
    }

    void function(FunctionDefinitionAst function) {
        if (function.workflow()) {
            error(function.extent(), "WorkflowNotSupportedInPowerShellCore");
        }
        if (function.parameters() == null || function.parameters().isEmpty()) {
            return;
        }
        parameters(function.parameters());
        if (function.body().paramBlock() != null) {
            error(function.body().paramBlock().extent(), "OnlyOneParameterListAllowed");
        }
    }

    void parameters(List<ParameterAst> parameters) {
        Set<String> names = new HashSet<>();
        for (ParameterAst parameter : parameters) {
            String name = parameter.name().path().text();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                error(parameter.name().extent(), "DuplicateFormalParameter", name);
            }
        }
    }

    /** A data section holds what its language allows, and calls only the commands that it lists. */
    void data(DataStatementAst data) {
        DataSectionChecks checks = new DataSectionChecks(this::error, data.commandsAllowed());
        data.body().children().forEach(checks::check);
    }
}
