package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/** {@code a ?? b}: the right side where the left one is null or no value. */
public final class NullCoalescing extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public NullCoalescing(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        Object value = left.eval(frame);
        return value == null || value == AutomationNull.VALUE ? right.eval(frame) : value;
    }
}
