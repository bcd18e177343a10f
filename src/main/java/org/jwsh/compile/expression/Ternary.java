package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** {@code condition ? a : b}. */
public final class Ternary extends ExpressionNode {
    private final ExpressionNode condition;
    private final ExpressionNode ifTrue;
    private final ExpressionNode ifFalse;

    public Ternary(ExpressionNode condition, ExpressionNode ifTrue, ExpressionNode ifFalse) {
        this.condition = condition;
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
    }

    @Override
    public Object eval(Frame frame) {
        return condition.test(frame) ? ifTrue.eval(frame) : ifFalse.eval(frame);
    }
}
