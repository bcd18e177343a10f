package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** {@code a -xor b}. */
public final class LogicalXor extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public LogicalXor(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        return test(frame);
    }

    @Override
    public boolean test(Frame frame) {
        return left.test(frame) ^ right.test(frame);
    }
}
