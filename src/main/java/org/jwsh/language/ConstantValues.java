package org.jwsh.language;

import java.util.Locale;
import java.util.Set;
import org.jwsh.language.ast.*;

/**
 * Whether an expression has a value that is known before the script runs: literals, the three constant variables, operators
 * on them, types and the constants of types.
 */
final class ConstantValues {
    private static final Set<String> VARIABLES = Set.of("true", "false", "null");

    /** What a cast may name in a constant: the primitive types of .NET. */
    private static final Set<String> PRIMITIVES = Set.of(
            "System.Boolean",
            "System.Byte",
            "System.Char",
            "System.Double",
            "System.Int16",
            "System.Int32",
            "System.Int64",
            "System.SByte",
            "System.Single",
            "System.UInt16",
            "System.UInt32",
            "System.UInt64");

    /** Where the expression stands, which says what else counts. */
    enum Place {
        /** An argument of an attribute: arrays, script blocks and any type. */
        ATTRIBUTE,
        /** The same in the definition of a class, without script blocks. */
        CLASS_ATTRIBUTE,
        /** What a script requires or a {@code using} names: arrays and hashtables. */
        REQUIREMENT
    }

    private final Place place;

    ConstantValues(Place place) {
        this.place = place;
    }

    boolean isConstant(Ast node) {
        return switch (node) {
            case StringConstantExpressionAst _, ConstantExpressionAst _ -> true;
            case VariableExpressionAst variable -> isConstant(variable.path());
            case UsingExpressionAst using -> isConstant(using.subExpression());
            case ParenExpressionAst parentheses -> isConstant(parentheses.pipeline());
            case SubExpressionAst part ->
                part.subExpression().traps().isEmpty()
                        && part.subExpression().statements().size() == 1
                        && isConstant(part.subExpression().statements().getFirst());
            case PipelineAst pipeline ->
                pipeline.elements().size() == 1
                        && pipeline.elements().getFirst() instanceof CommandExpressionAst only
                        && only.redirections().isEmpty()
                        && isConstant(only.expression());
            case TernaryExpressionAst choice ->
                isConstant(choice.condition()) && isConstant(choice.ifTrue()) && isConstant(choice.ifFalse());
            case BinaryExpressionAst operation ->
                canFold(operation.operator())
                        && isConstant(operation.left())
                        && isConstant(operation.right())
                        && !dividesByNothing(operation);
            case UnaryExpressionAst operation -> canFold(operation.operator()) && isConstant(operation.child());
            case ConvertExpressionAst cast ->
                PRIMITIVES.contains(TypeRelations.known()
                                .fullName(cast.type().typeName().fullName()))
                        && isConstant(cast.child());
            case TypeExpressionAst _ -> true;
            case InvokeMemberExpressionAst _ -> false;
            case MemberExpressionAst member -> isConstant(member);
            case ArrayLiteralAst array -> array.elements().stream().allMatch(this::isConstant);
            case HashtableAst table ->
                place == Place.REQUIREMENT
                        && table.pairs().stream().allMatch(pair -> isConstant(pair.key()) && isConstant(pair.value()));
            case ScriptBlockExpressionAst _ -> place == Place.ATTRIBUTE;
            default -> false;
        };
    }

    private static boolean isConstant(VariablePath path) {
        return path.isUnscoped() && VARIABLES.contains(path.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isConstant(MemberExpressionAst member) {
        return member.isStatic()
                && member.expression() instanceof TypeExpressionAst type
                && member.member() instanceof StringConstantExpressionAst name
                && TypeRelations.known().isConstant(type.typeName().fullName(), name.value());
    }

    private static boolean canFold(TokenKind operator) {
        return TokenFlags.of(operator, TokenRole.NONE, "").contains(TokenFlag.CAN_CONSTANT_FOLD);
    }

    private static boolean dividesByNothing(BinaryExpressionAst operation) {
        return (operation.operator() == TokenKind.DIVIDE || operation.operator() == TokenKind.REM)
                && operation.right() instanceof VariableExpressionAst variable
                && !variable.path().name().equalsIgnoreCase("true");
    }
}
