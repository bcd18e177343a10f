package org.jwsh.compile.expression;

import org.jwsh.compile.Conversions;
import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;

/** {@code [type] value}. */
public final class Cast extends ExpressionNode {
    private final TypeReference type;
    private final ExpressionNode operand;

    public Cast(TypeReference type, ExpressionNode operand) {
        this.type = type;
        this.operand = operand;
    }

    @Override
    public Object eval(Frame frame) {
        Object value = operand.eval(frame);
        return Conversions.cast(value, type.resolve(frame), frame);
    }
}
