package org.jwsh.language;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jwsh.language.ast.BinaryExpressionAst;
import org.jwsh.language.ast.ExpressionAst;

/** Makes a tree of a flat list of operands and the operators between them; operators of one level associate to the left. */
final class PrecedenceClimber {
    private final TreeContext tree;
    private final List<ExpressionAst> operands;
    private final List<Token> operators;
    private int next;

    PrecedenceClimber(TreeContext tree, List<ExpressionAst> operands, List<Token> operators) {
        this.tree = tree;
        this.operands = operands;
        this.operators = operators;
    }

    ExpressionAst tree() {
        return above(0);
    }

    private ExpressionAst above(int level) {
        ExpressionAst left = operands.get(next);
        while (next < operators.size() && precedence(operators.get(next)) > level) {
            Token operator = operators.get(next++);
            ExpressionAst right = above(precedence(operator));
            left = new BinaryExpressionAst(
                    tree.extent(left.extent().start(), right.extent().end()),
                    left,
                    TokenKinds.of(operator.getType()),
                    right,
                    tree.extent(operator));
        }
        return left;
    }

    private static int precedence(Token operator) {
        return switch (TokenKinds.of(operator.getType())) {
            case AND, OR, XOR -> 1;
            case BAND, BOR, BXOR -> 2;
            case QUESTION_QUESTION -> 4;
            case PLUS, MINUS -> 5;
            case MULTIPLY, DIVIDE, REM -> 6;
            case FORMAT -> 7;
            case DOT_DOT -> 8;
            default -> 3;
        };
    }
}
