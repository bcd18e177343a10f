package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** {@code a -and b}: the right side runs only where the left one is true. */
public final class LogicalAnd extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public LogicalAnd(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        return test(frame);
    }

    @Override
    public boolean test(Frame frame) {
        return left.test(frame) && right.test(frame);
    }
}
