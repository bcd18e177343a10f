package org.jwsh.compile;

import java.util.Locale;
import java.util.Map;
import org.jwsh.compile.expression.Addition;
import org.jwsh.compile.expression.BinaryOperation;
import org.jwsh.compile.expression.ComparisonOperation;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.compile.expression.LogicalAnd;
import org.jwsh.compile.expression.LogicalNot;
import org.jwsh.compile.expression.LogicalOr;
import org.jwsh.compile.expression.LogicalXor;
import org.jwsh.compile.expression.MatchOperation;
import org.jwsh.compile.expression.NullCoalescing;
import org.jwsh.compile.expression.RangeOperation;
import org.jwsh.compile.expression.Subtraction;
import org.jwsh.compile.expression.UnaryOperation;
import org.jwsh.compile.expression.WrappedOutput;
import org.jwsh.compile.variable.Increment;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.CommandAst;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.ExpressionAst;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.values.operators.Arithmetic;
import org.jwsh.values.operators.Bitwise;
import org.jwsh.values.operators.Comparison;
import org.jwsh.values.operators.Containment;
import org.jwsh.values.operators.FormatOperator;
import org.jwsh.values.operators.Joining;
import org.jwsh.values.operators.Matching;
import org.jwsh.values.operators.Replacing;
import org.jwsh.values.operators.Splitting;
import org.jwsh.values.operators.TypeOperators;

/** Chooses the nodes for operators. */
final class OperatorCompiler {
    private static final Map<TokenKind, String> ARITHMETIC = Map.of(
            TokenKind.PLUS,
            "+",
            TokenKind.MINUS,
            "-",
            TokenKind.MULTIPLY,
            "*",
            TokenKind.DIVIDE,
            "/",
            TokenKind.REM,
            "%");

    private final ExpressionCompiler expressions;

    OperatorCompiler(ExpressionCompiler expressions) {
        this.expressions = expressions;
    }

    ExpressionNode binary(BinaryExpressionAst ast) {
        ExpressionNode left = expressions.compile(ast.left());
        ExpressionNode right = expressions.compile(ast.right());
        if (ARITHMETIC.containsKey(ast.operator()) && isNullable(ast.left())) {
            String symbol = ARITHMETIC.get(ast.operator());
            return operation(left, (l, r) -> Arithmetic.ofNullable(symbol, l, r), right);
        }
        return switch (ast.operator()) {
            case PLUS -> new Addition(left, right);
            case MINUS -> new Subtraction(left, right);
            case MULTIPLY -> operation(left, Arithmetic::multiply, right);
            case DIVIDE -> operation(left, Arithmetic::divide, right);
            case REM -> operation(left, Arithmetic::remainder, right);
            case DOT_DOT -> new RangeOperation(left, right);
            case FORMAT -> operation(left, FormatOperator::format, right);
            case AND -> new LogicalAnd(left, right);
            case OR -> new LogicalOr(left, right);
            case XOR -> new LogicalXor(left, right);
            case QUESTION_QUESTION -> new NullCoalescing(left, right);
            case BAND -> operation(left, Bitwise.AND::apply, right);
            case BOR -> operation(left, Bitwise.OR::apply, right);
            case BXOR -> operation(left, Bitwise.XOR::apply, right);
            case SHL -> operation(left, Bitwise::shiftLeft, right);
            case SHR -> operation(left, Bitwise::shiftRight, right);
            case JOIN -> operation(left, Joining::join, right);
            case IS -> operation(tested(ast.left(), left), TypeOperators::is, right);
            case IS_NOT -> operation(tested(ast.left(), left), (l, r) -> !TypeOperators.is(l, r), right);
            case AS -> operation(left, TypeOperators::as, right);
            default -> comparing(ast.operator(), left, right);
        };
    }

    /** What a test of the type sees of an operand: what a cmdlet wrote comes as an object with members. */
    private static ExpressionNode tested(ExpressionAst written, ExpressionNode operand) {
        return written instanceof ParenExpressionAst parentheses
                        && parentheses.pipeline() instanceof PipelineAst pipeline
                        && pipeline.elements().getLast() instanceof CommandAst call
                        && call.elements().getFirst() instanceof StringConstantExpressionAst name
                ? new WrappedOutput(operand, name.value())
                : operand;
    }

    /** Whether an operand is a cast to {@code [nullable[...]]}. */
    private static boolean isNullable(ExpressionAst operand) {
        return operand instanceof ConvertExpressionAst cast
                && cast.type().typeName() instanceof GenericTypeName generic
                && generic.typeName().fullName().toLowerCase(Locale.ROOT).endsWith("nullable");
    }

    private static ExpressionNode operation(
            ExpressionNode left, BinaryOperation.Operator operator, ExpressionNode right) {
        return new BinaryOperation(left, operator, right);
    }

    private static ExpressionNode comparing(TokenKind operator, ExpressionNode left, ExpressionNode right) {
        String name = operator.kindName().toLowerCase(Locale.ROOT);
        boolean ignoreCase = name.startsWith("i");
        return switch (name.substring(1)) {
            case "eq" -> new ComparisonOperation(left, Comparison.EQUAL, ignoreCase, right);
            case "ne" -> new ComparisonOperation(left, Comparison.NOT_EQUAL, ignoreCase, right);
            case "gt" -> new ComparisonOperation(left, Comparison.GREATER, ignoreCase, right);
            case "ge" -> new ComparisonOperation(left, Comparison.GREATER_OR_EQUAL, ignoreCase, right);
            case "lt" -> new ComparisonOperation(left, Comparison.LESS, ignoreCase, right);
            case "le" -> new ComparisonOperation(left, Comparison.LESS_OR_EQUAL, ignoreCase, right);
            case "like" -> operation(left, (l, r) -> Matching.like(l, r, ignoreCase, false), right);
            case "notlike" -> operation(left, (l, r) -> Matching.like(l, r, ignoreCase, true), right);
            case "match" -> new MatchOperation(left, right, ignoreCase, false);
            case "notmatch" -> new MatchOperation(left, right, ignoreCase, true);
            case "replace" -> operation(left, (l, r) -> Replacing.replace(l, r, ignoreCase), right);
            case "split" -> operation(left, (l, r) -> Splitting.split(l, r, ignoreCase), right);
            case "contains" -> operation(left, (l, r) -> Containment.contains(l, r, ignoreCase), right);
            case "notcontains" -> operation(left, (l, r) -> !Containment.contains(l, r, ignoreCase), right);
            case "in" -> operation(left, (l, r) -> Containment.contains(r, l, ignoreCase), right);
            case "notin" -> operation(left, (l, r) -> !Containment.contains(r, l, ignoreCase), right);
            default -> throw new IllegalArgumentException("No binary operator: " + operator);
        };
    }

    ExpressionNode unary(UnaryExpressionAst ast) {
        return switch (ast.operator()) {
            case PLUS_PLUS -> new Increment(expressions.assignable(ast.child()), false, false);
            case MINUS_MINUS -> new Increment(expressions.assignable(ast.child()), true, false);
            case POSTFIX_PLUS_PLUS -> new Increment(expressions.assignable(ast.child()), false, true);
            case POSTFIX_MINUS_MINUS -> new Increment(expressions.assignable(ast.child()), true, true);
            default -> prefix(ast.operator(), expressions.compile(ast.child()));
        };
    }

    private static ExpressionNode prefix(TokenKind operator, ExpressionNode operand) {
        return switch (operator) {
            case NOT, EXCLAIM -> new LogicalNot(operand);
            case MINUS -> new UnaryOperation(Arithmetic::negate, operand);
            case PLUS -> new UnaryOperation(Arithmetic::plus, operand);
            case BNOT -> new UnaryOperation(Bitwise::not, operand);
            case JOIN -> new UnaryOperation(Joining::join, operand);
            case ISPLIT, CSPLIT -> new UnaryOperation(Splitting::split, operand);
            case COMMA -> new UnaryOperation(value -> new Object[] {value}, operand);
            default -> throw new IllegalArgumentException("No unary operator: " + operator);
        };
    }
}
