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

    /** Whether it is {@code [object]}, which leaves values as they are. */
    public boolean isToObject() {
        String name = type.name().fullName();
        return name.equalsIgnoreCase("object") || name.equalsIgnoreCase("System.Object");
    }

    @Override
    public Object eval(Frame frame) {
        Object value = operand.eval(frame);
        return LanguagePrimitives.convertTo(value == AutomationNull.VALUE ? null : value, type.resolve(frame));
    }
}
