package org.jwsh.commands.utility;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jwsh.language.TokenKind;
import org.jwsh.language.ast.ArrayExpressionAst;
import org.jwsh.language.ast.ArrayLiteralAst;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.ConstantExpressionAst;
import org.jwsh.language.ast.ConvertExpressionAst;
import org.jwsh.language.ast.ExpandableStringExpressionAst;
import org.jwsh.language.ast.HashtableAst;
import org.jwsh.language.ast.IndexExpressionAst;
import org.jwsh.language.ast.ParenExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockExpressionAst;
import org.jwsh.language.ast.StatementBlockAst;
import org.jwsh.language.ast.StringConstantExpressionAst;
import org.jwsh.language.ast.SubExpressionAst;
import org.jwsh.language.ast.TernaryExpressionAst;
import org.jwsh.language.ast.UnaryExpressionAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** Tells whether evaluating an expression gives data and does nothing else: it asks nothing and runs nothing. */
final class SafeData {
    private static final int MOST_KEYS = 500;
    private static final int MOST_NODES = 5000;
    private static final List<String> CONSTANTS = List.of("true", "false", "null");
    private static final Set<TokenKind> OPERATORS =
            Set.of(TokenKind.PLUS, TokenKind.MINUS, TokenKind.NOT, TokenKind.EXCLAIM, TokenKind.BNOT);
    private static final Set<String> PRIMITIVES = Set.of(
            "System.Boolean",
            "System.Byte",
            "System.SByte",
            "System.Int16",
            "System.UInt16",
            "System.Int32",
            "System.UInt32",
            "System.Int64",
            "System.UInt64",
            "System.Single",
            "System.Double",
            "System.Char");

    private final boolean anySize;
    private int visited;

    private SafeData(boolean anySize) {
        this.anySize = anySize;
    }

    /** @param anySize whether tables may be as large as they like */
    static boolean isSafe(Ast node, boolean anySize) {
        SafeData check = new SafeData(anySize);
        return check.isSafe(node) && (anySize || check.visited < MOST_NODES);
    }

    private boolean isSafe(Ast node) {
        visited++;
        return switch (node) {
            case ConstantExpressionAst _, StringConstantExpressionAst _, ScriptBlockExpressionAst _ -> true;
            case VariableExpressionAst variable ->
                CONSTANTS.contains(variable.path().text().toLowerCase(Locale.ROOT));
            case ExpandableStringExpressionAst text -> areSafe(text.nestedExpressions());
            case ArrayLiteralAst array -> areSafe(array.elements());
            case ArrayExpressionAst array -> isSafe(array.subExpression());
            case SubExpressionAst expression -> isSafe(expression.subExpression());
            case StatementBlockAst block -> block.traps().isEmpty() && areSafe(block.statements());
            case ParenExpressionAst parentheses -> isSafe(parentheses.pipeline());
            case PipelineAst pipeline -> isPure(pipeline);
            case IndexExpressionAst index -> isSafe(index.target()) && isSafe(index.index());
            case UnaryExpressionAst unary -> OPERATORS.contains(unary.operator()) && isSafe(unary.child());
            case ConvertExpressionAst cast -> isPrimitive(cast.type().typeName().fullName()) && isSafe(cast.child());
            case TernaryExpressionAst choice ->
                isSafe(choice.condition()) && isSafe(choice.ifTrue()) && isSafe(choice.ifFalse());
            case HashtableAst table ->
                (anySize || table.pairs().size() <= MOST_KEYS)
                        && table.pairs().stream().allMatch(pair -> isSafe(pair.key()) && isSafe(pair.value()));
            default -> false;
        };
    }

    private boolean areSafe(List<? extends Ast> nodes) {
        return nodes.stream().allMatch(this::isSafe);
    }

    /** A pipeline that is one expression and writes nowhere else. */
    private boolean isPure(PipelineAst pipeline) {
        return !pipeline.background()
                && pipeline.elements().size() == 1
                && pipeline.elements().getFirst() instanceof CommandExpressionAst only
                && only.redirections().isEmpty()
                && isSafe(only.expression());
    }

    private static boolean isPrimitive(String typeName) {
        NetType type = NetTypes.find(typeName);
        return type != null && PRIMITIVES.contains(type.fullName());
    }
}
