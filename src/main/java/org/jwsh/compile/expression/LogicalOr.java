package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** {@code a -or b}: the right side runs only where the left one is false. */
public final class LogicalOr extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public LogicalOr(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        return test(frame);
    }

    @Override
    public boolean test(Frame frame) {
        return left.test(frame) || right.test(frame);
    }
}
