package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.operators.Arithmetic;

/** {@code a + b}, quick for whole numbers. */
public final class Addition extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Addition(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        Object l = left.eval(frame);
        Object r = right.eval(frame);
        if (l instanceof Integer a && r instanceof Integer b) {
            int sum = a + b;
            if (((a ^ sum) & (b ^ sum)) >= 0) {
                return sum;
            }
        }
        return Arithmetic.add(l, r);
    }
}
