package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** {@code -not a} and {@code !a}. */
public final class LogicalNot extends ExpressionNode {
    private final ExpressionNode operand;

    public LogicalNot(ExpressionNode operand) {
        this.operand = operand;
    }

    @Override
    public Object eval(Frame frame) {
        return !operand.test(frame);
    }

    @Override
    public boolean test(Frame frame) {
        return !operand.test(frame);
    }
}
