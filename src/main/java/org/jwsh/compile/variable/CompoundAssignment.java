package org.jwsh.compile.variable;

import org.jwsh.compile.expression.BinaryOperation;
import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;

/** {@code target += value} and its kin; as an expression it gives the new value. */
public final class CompoundAssignment extends ExpressionNode {
    private final AssignableNode target;
    private final BinaryOperation.Operator operator;
    private final ExpressionNode value;

    public CompoundAssignment(AssignableNode target, BinaryOperation.Operator operator, ExpressionNode value) {
        this.target = target;
        this.operator = operator;
        this.value = value;
    }

    @Override
    public Object eval(Frame frame) {
        return target.change(frame, old -> operator.apply(old, value.eval(frame)));
    }
}
