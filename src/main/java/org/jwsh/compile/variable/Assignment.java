package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;

/** {@code target = value}; as an expression it gives the value. */
public final class Assignment extends ExpressionNode {
    private final AssignableNode target;
    private final ExpressionNode value;
    private final boolean setsStatus;

    public Assignment(AssignableNode target, ExpressionNode value) {
        this(target, value, false);
    }

    /** @param setsStatus whether the value is no command, so that {@code $?} is true afterwards */
    public Assignment(AssignableNode target, ExpressionNode value, boolean setsStatus) {
        this.target = target;
        this.value = value;
        this.setsStatus = setsStatus;
    }

    @Override
    public Object eval(Frame frame) {
        Object assigned = value.eval(frame);
        target.assign(frame, assigned);
        if (setsStatus) {
            frame.context.success(true);
        }
        return target instanceof ConstrainedVariable ? target.eval(frame) : assigned;
    }
}
