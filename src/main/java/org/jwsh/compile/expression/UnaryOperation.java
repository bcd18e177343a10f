package org.jwsh.compile.expression;

import java.util.function.UnaryOperator;
import org.jwsh.runtime.Frame;

/** An operand and what is made of it. */
public final class UnaryOperation extends ExpressionNode {
    private final ExpressionNode operand;
    private final UnaryOperator<Object> operator;

    public UnaryOperation(UnaryOperator<Object> operator, ExpressionNode operand) {
        this.operator = operator;
        this.operand = operand;
    }

    @Override
    public Object eval(Frame frame) {
        return operator.apply(operand.eval(frame));
    }
}
