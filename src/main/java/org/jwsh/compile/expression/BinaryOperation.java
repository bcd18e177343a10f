package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** Two operands and what is made of them. */
public final class BinaryOperation extends ExpressionNode {

    /** What an operator makes of its operands. */
    @FunctionalInterface
    public interface Operator {
        Object apply(Object left, Object right);
    }

    private final ExpressionNode left;
    private final ExpressionNode right;
    private final Operator operator;

    public BinaryOperation(ExpressionNode left, Operator operator, ExpressionNode right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        return operator.apply(left.eval(frame), right.eval(frame));
    }
}
