package org.jwsh.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jwsh.language.ConstantValues.Place;
import org.jwsh.language.ast.*;

/** What the grammar alone cannot forbid: each node of a kind that has rules is looked at when it is made. */
final class SemanticChecks {
    static final String ORDERED = "ordered";
    private static final Set<String> REFERENCE =
            Set.of("ref", "psreference", "system.management.automation.psreference");
    private static final Set<String> VOID = Set.of("void", "system.void");

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

    /** One argument that is a list of several cannot be splatted. */
    void splattedInList(VariableExpressionAst variable) {
        error(
                variable.extent(),
                "SplattingNotPermittedInArgumentList",
                variable.path().text());
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
        if (operator != null) {
            target(
                    unary.child(),
                    false,
                    wrong -> error(wrong.extent(), "OperatorRequiresVariableOrProperty", operator));
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
        target(target, operator == TokenKind.EQUALS, place -> error(place.extent(), "InvalidLeftHandSide"));
    }

    /**
     * @param plain whether what is there gets a new value whatever it was, so that several can be assigned at once
     * @param wrong takes the part that nothing can be assigned to
     */
    private void target(ExpressionAst target, boolean plain, Consumer<Ast> wrong) {
        switch (target) {
            case ArrayLiteralAst array when plain -> array.elements().forEach(element -> target(element, true, wrong));
            case ParenExpressionAst parentheses -> {
                ExpressionAst inside = inside(parentheses);
                if (inside == parentheses) {
                    wrong.accept(parentheses.pipeline());
                } else {
                    target(inside, plain, wrong);
                }
            }
            case AttributedExpressionBaseAst constrained -> constrained(constrained, plain, wrong);
            default -> {
                if (!isAssignable(target)) {
                    wrong.accept(target);
                }
            }
        }
    }

    private static boolean isAssignable(ExpressionAst expression) {
        return switch (expression) {
            case VariableExpressionAst _, ErrorExpressionAst _ -> true;
            case InvokeMemberExpressionAst call -> !call.nullConditional();
            case MemberExpressionAst member -> !member.nullConditional();
            case IndexExpressionAst index -> !index.nullConditional();
            default -> false;
        };
    }

    private void constrained(AttributedExpressionBaseAst constrained, boolean plain, Consumer<Ast> wrong) {
        int casts = 0;
        TypeConstraintAst reference = null;
        TypeConstraintAst innermost = null;
        ExpressionAst inside = constrained;
        while (inside instanceof AttributedExpressionBaseAst outer) {
            if (outer instanceof ConvertExpressionAst cast) {
                casts++;
                innermost = cast.type();
                if (isReference(cast)) {
                    reference = innermost;
                    tree.errors.withdraw(innermost.extent(), "ReferenceNeedsToBeLastTypeInTypeConversion");
                }
                notVoid(innermost);
            }
            inside = outer.child();
        }
        if (reference != null && casts > 1) {
            error(reference.extent(), "ReferenceNeedsToBeByItselfInTypeConstraint");
            return;
        }
        if (inside instanceof VariableExpressionAst variable) {
            String own = AutomaticVariables.typeOf(variable.path());
            if (own != null && !(innermost != null && own.equals(fullName(innermost)))) {
                error(
                        constrained.extent(),
                        "AssignmentStatementToAutomaticNotSupported",
                        variable.path().name(),
                        own);
            }
        }
        target(inside, plain, wrong);
    }

    private static String fullName(TypeConstraintAst type) {
        return TypeRelations.known().fullName(type.typeName().fullName());
    }

    /** Whether a type has one of some names; looked at by name alone, since types are many and most are not there yet. */
    private static boolean isOneOf(Set<String> names, TypeConstraintAst type) {
        return names.contains(type.typeName().fullName().toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(TypeConstraintAst type) {
        return isOneOf(VOID, type);
    }

    private void notVoid(TypeConstraintAst type) {
        if (isVoid(type)) {
            error(type.extent(), "VoidTypeConstraintNotAllowed");
        }
    }

    /** {@code [ordered]} stands before a hashtable and nowhere else; {@code [ref]} once, and last. */
    void cast(ConvertExpressionAst cast) {
        String name = cast.type().typeName().fullName();
        if (name.equalsIgnoreCase(ORDERED)) {
            if (!(cast.child() instanceof HashtableAst)) {
                error(cast.extent(), "OrderedAttributeOnlyOnHashLiteralNode", name);
            }
            return;
        }
        if (!(cast.child() instanceof AttributedExpressionBaseAst)) {
            return;
        }
        List<ConvertExpressionAst> references = references(cast.child());
        if (isReference(cast)) {
            references.forEach(inner -> error(inner.type().extent(), "ReferenceNeedsToBeByItselfInTypeSequence"));
        } else if (references.size() == 1 && references.getFirst() == cast.child()) {
            error(references.getFirst().type().extent(), "ReferenceNeedsToBeLastTypeInTypeConversion");
        }
    }

    private static List<ConvertExpressionAst> references(ExpressionAst expression) {
        List<ConvertExpressionAst> references = new ArrayList<>();
        ExpressionAst inside = expression;
        while (inside instanceof AttributedExpressionBaseAst outer) {
            if (outer instanceof ConvertExpressionAst cast && isReference(cast)) {
                references.add(cast);
            }
            inside = outer.child();
        }
        return references;
    }

    private static boolean isReference(ConvertExpressionAst cast) {
        return isOneOf(REFERENCE, cast.type());
    }

    /** An attribute stands before a variable, whatever types stand between. */
    void attributed(AttributedExpressionAst expression) {
        ExpressionAst inside = expression.child();
        while (inside instanceof AttributedExpressionBaseAst outer) {
            inside = outer.child();
        }
        if (!(inside instanceof VariableExpressionAst) && expression.attribute() instanceof AttributeAst attribute) {
            error(
                    attribute.extent(),
                    "UnexpectedAttribute",
                    attribute.typeName().fullName());
        }
    }

    /** What another session gives is a variable, with properties and constant indexes. */
    void using(ExpressionAst expression) {
        ExpressionAst wrong = notAllowedInUsing(expression);
        if (wrong != null) {
            error(wrong.extent(), "InvalidUsingExpression");
        }
    }

    private static ExpressionAst notAllowedInUsing(ExpressionAst expression) {
        return switch (expression) {
            case UsingExpressionAst _, VariableExpressionAst _ -> null;
            case InvokeMemberExpressionAst call -> call;
            case MemberExpressionAst member
            when member.member() instanceof StringConstantExpressionAst -> notAllowedInUsing(member.expression());
            case IndexExpressionAst index
            when new ConstantValues(Place.ATTRIBUTE).isConstant(index.index()) -> notAllowedInUsing(index.target());
            case IndexExpressionAst index -> index.index();
            default -> expression;
        };
    }

    /** What an attribute is given has to be known before the script runs, each name once. */
    void attribute(AttributeAst attribute, Place place) {
        ConstantValues constants = new ConstantValues(place);
        String errorId = place == Place.ATTRIBUTE
                ? "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock"
                : "ParameterAttributeArgumentNeedsToBeConstant";
        Set<String> names = new HashSet<>();
        for (NamedAttributeArgumentAst argument : attribute.namedArguments()) {
            if (!names.add(argument.argumentName().toLowerCase(Locale.ROOT))) {
                error(argument.extent(), "DuplicateNamedArgument", argument.argumentName());
            } else if (!argument.expressionOmitted() && !constants.isConstant(argument.argument())) {
                error(argument.argument().extent(), errorId);
            }
        }
        for (ExpressionAst argument : attribute.positionalArguments()) {
            if (!constants.isConstant(argument)) {
                error(argument.extent(), errorId);
            }
        }
    }

    /** Loops and choices cannot run side by side yet. */
    void reserved(Ast statement, String keyword, boolean parallel, boolean limited) {
        if (parallel) {
            error(statement.extent(), "KeywordParameterReservedForFutureUse", keyword, "parallel");
        }
        if (limited) {
            error(statement.extent(), "KeywordParameterReservedForFutureUse", keyword, "throttlelimit");
            if (!parallel) {
                error(statement.extent(), "ThrottleLimitRequiresParallelFlag");
            }
        }
    }

    void function(FunctionDefinitionAst function) {
        if (function.workflow()) {
            error(function.extent(), "WorkflowNotSupportedInPowerShellCore");
        }
        if (function.parameters() == null || function.parameters().isEmpty()) {
            return;
        }
        if (function.body().paramBlock() != null) {
            error(function.body().paramBlock().extent(), "OnlyOneParameterListAllowed");
        } else {
            parameters(function.parameters());
        }
    }

    void parameters(List<ParameterAst> parameters) {
        Set<String> names = new HashSet<>();
        for (ParameterAst parameter : parameters) {
            String name = parameter.name().path().text();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                error(parameter.name().extent(), "DuplicateFormalParameter", name);
            }
            for (AttributeBaseAst attribute : parameter.attributes()) {
                if (attribute instanceof TypeConstraintAst type) {
                    notVoid(type);
                    if (type.typeName().fullName().equalsIgnoreCase(ORDERED)) {
                        error(
                                type.extent(),
                                "OrderedAttributeOnlyOnHashLiteralNode",
                                type.typeName().fullName());
                    }
                }
            }
        }
    }

    /** A data section holds what its language allows, and calls only the commands that it lists. */
    void data(DataStatementAst data) {
        DataSectionChecks checks = new DataSectionChecks(this::error, data.commandsAllowed());
        data.body().children().forEach(checks::check);
    }
}
