package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/** {@code target ??= value}: assigns where the target is null. */
public final class CoalescingAssignment extends ExpressionNode {
    private final AssignableNode target;
    private final ExpressionNode value;

    public CoalescingAssignment(AssignableNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object eval(Frame frame) {
        Object old = target instanceof SlotVariable variable ? variable.valueIfSet(frame) : target.eval(frame);
        if (old != null && old != AutomationNull.VALUE) {
            return old;
        }
        Object assigned = value.eval(frame);
        target.assign(frame, assigned);
        return assigned;
    }
}
