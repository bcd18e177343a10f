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
        for (CatchClauseAst handler : handlers) {
            for (TypeConstraintAst type : handler.catchTypes()) {
                if (!caught.add(type.typeName().fullName().toLowerCase(Locale.ROOT))) {
                    error(
                            type.extent(),
                            "ExceptionTypeAlreadyCaught",
                            type.typeName().fullName());
                }
            }
        }
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
            error(unary.child().extent(), "OperatorRequiresVariableOrProperty", operator);
        }
    }

    void target(ExpressionAst target) {
        switch (target) {
            case ArrayLiteralAst array -> array.elements().forEach(this::target);
            case AttributedExpressionBaseAst constrained -> target(constrained.child());
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
                parentheses.pipeline() instanceof PipelineAst pipeline
                        && pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst inner
                        && isAssignable(inner.expression());
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

    /** A data section calls only the commands that it lists and ConvertFrom-StringData. */
    void data(DataStatementAst data) {
        Set<String> allowed = new HashSet<>(Set.of("convertfrom-stringdata"));
        for (ExpressionAst command : data.commandsAllowed()) {
            if (command instanceof StringConstantExpressionAst name) {
                allowed.add(name.value().toLowerCase(Locale.ROOT));
            }
        }
        Deque<Ast> open = new ArrayDeque<>(data.body().children());
        while (!open.isEmpty()) {
            Ast node = open.pop();
            if (node instanceof CommandAst command
                    && command.elements().getFirst() instanceof StringConstantExpressionAst name
                    && !allowed.contains(name.value().toLowerCase(Locale.ROOT))) {
                error(name.extent(), "CmdletNotInAllowedListForDataSection", name.value());
            }
            node.children().forEach(open::push);
        }
    }
}
