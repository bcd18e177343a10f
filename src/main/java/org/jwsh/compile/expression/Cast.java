package org.jwsh.compile.expression;

import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;

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
        return LanguagePrimitives.convertTo(value == AutomationNull.VALUE ? null : value, type.resolve(frame));
    }
}
