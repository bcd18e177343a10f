package org.jwsh.compile.variable;

import org.jwsh.compile.expression.BinaryOperation;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;

/**
 * {@code $x += value} and its kin: starts from what the variable is in the running scope itself, so that a variable of a
 * caller counts for nothing.
 */
public final class VariableAccumulation extends ExpressionNode {
    private final SlotVariable variable;
    private final BinaryOperation.Operator operator;
    private final ExpressionNode value;

    public VariableAccumulation(SlotVariable variable, BinaryOperation.Operator operator, ExpressionNode value) {
        this.variable = variable;
        this.operator = operator;
        this.value = value;
    }

    @Override
    public Object eval(Frame frame) {
        Object old = variable.localValue(frame);
        Object changed = operator.apply(old, value.eval(frame));
        variable.assign(frame, changed);
        return changed;
    }
}
