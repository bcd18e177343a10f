package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.operators.Arithmetic;

/** {@code a - b}, quick for whole numbers. */
public final class Subtraction extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Subtraction(ExpressionNode left, ExpressionNode right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Object eval(Frame frame) {
        Object l = left.eval(frame);
        Object r = right.eval(frame);
        if (l instanceof Integer a && r instanceof Integer b) {
            int difference = a - b;
            if (((a ^ b) & (a ^ difference)) >= 0) {
                return difference;
            }
        }
        return Arithmetic.subtract(l, r);
    }
}
