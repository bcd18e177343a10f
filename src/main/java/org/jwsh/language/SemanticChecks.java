package org.jwsh.language;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jwsh.language.ast.*;

/** Errors in a script that is well-formed: what the grammar alone cannot forbid. */
final class SemanticChecks {
    private final TreeContext tree;
    private final Set<Ast> splatted = Collections.newSetFromMap(new IdentityHashMap<>());

    SemanticChecks(TreeContext tree) {
        this.tree = tree;
    }

    /**
     * @param typeExists whether a type of that full name is known without the script
     */
    void check(ScriptBlockAst script, Predicate<String> typeExists) {
        ClassChecks classes = new ClassChecks(tree, script, typeExists);
        Deque<Ast> open = new ArrayDeque<>();
        open.push(script);
        while (!open.isEmpty()) {
            Ast node = open.pop();
            check(node, classes);
            List<Ast> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        classes.checkMethods();
    }

    private void check(Ast node, ClassChecks classes) {
        switch (node) {
            case HashtableAst table -> checkKeys(table);
            case UnaryExpressionAst unary -> checkIncrement(unary);
            case AssignmentStatementAst assignment -> checkTarget(assignment.left());
            case FunctionDefinitionAst function -> checkFunction(function);
            case ParamBlockAst block -> checkParameters(block.parameters());
            case DataStatementAst data -> checkData(data);
            case TypeDefinitionAst type -> classes.check(type);
            case CommandAst command -> allowSplatting(command);
            case VariableExpressionAst variable when variable.splatted() && !splatted.contains(variable) ->
                error(variable.extent(), "SplattingNotPermitted", variable.path().text());
            case TryStatementAst attempt -> checkHandlers(attempt.catchClauses());
            default -> {}
        }
    }

    private void error(Extent extent, String errorId, Object... arguments) {
        tree.errors.add(Integer.MAX_VALUE, extent, false, errorId, arguments);
    }

    /** A variable can be splatted as an argument of a command only. */
    private void allowSplatting(CommandAst command) {
        for (Ast element : command.elements()) {
            if (element instanceof VariableExpressionAst) {
                splatted.add(element);
            } else if (element instanceof UsingExpressionAst using) {
                splatted.add(using.subExpression());
            }
        }
    }

    /** What an earlier handler catches never reaches a later one. */
    private void checkHandlers(List<CatchClauseAst> handlers) {
        Set<String> caught = new HashSet<>();
        for (CatchClauseAst handler : handlers) {
            for (TypeConstraintAst type : handler.catchTypes()) {
                if (!caught.add(type.typeName().fullName().toLowerCase(Locale.ROOT))) {
                    error(type.extent(), "ExceptionTypeAlreadyCaught", type.typeName().fullName());
                }
            }
        }
    }

    private void checkKeys(HashtableAst table) {
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

    private void checkIncrement(UnaryExpressionAst unary) {
        String operator = switch (unary.operator()) {
            case PLUS_PLUS, POSTFIX_PLUS_PLUS -> "++";
            case MINUS_MINUS, POSTFIX_MINUS_MINUS -> "--";
            default -> null;
        };
        if (operator != null && !isAssignable(unary.child())) {
            error(unary.child().extent(), "OperatorRequiresVariableOrProperty", operator);
        }
    }

    private void checkTarget(ExpressionAst target) {
        switch (target) {
            case ArrayLiteralAst array -> array.elements().forEach(this::checkTarget);
            case AttributedExpressionBaseAst constrained -> checkTarget(constrained.child());
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

    private void checkFunction(FunctionDefinitionAst function) {
        if (function.workflow()) {
            error(function.extent(), "WorkflowNotSupportedInPowerShellCore");
        }
        if (function.parameters() == null || function.parameters().isEmpty()) {
            return;
        }
        checkParameters(function.parameters());
        if (function.body().paramBlock() != null) {
            error(function.body().paramBlock().extent(), "OnlyOneParameterListAllowed");
        }
    }

    private void checkParameters(List<ParameterAst> parameters) {
        Set<String> names = new HashSet<>();
        for (ParameterAst parameter : parameters) {
            String name = parameter.name().path().text();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                error(parameter.name().extent(), "DuplicateFormalParameter", name);
            }
        }
    }

    /** A data section calls only the commands that it lists and ConvertFrom-StringData. */
    private void checkData(DataStatementAst data) {
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
