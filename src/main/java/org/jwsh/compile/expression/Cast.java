package org.jwsh.compile.expression;

import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;

/** {@code [type] value}. */
public final class Cast extends ExpressionNode {
    private final TypeReference type;
    private final ExpressionNode operand;

    public Cast(TypeReference type, ExpressionNode operand) {
        this.type = type;
        this.operand = operand;
    }

    /** The type that the value is converted to. */
    public TypeReference type() {
        return type;
    }

    /** Whether it is {@code [object]}, which leaves values as they are. */
    public boolean isToObject() {
        String name = type.name().fullName();
        return name.equalsIgnoreCase("object") || name.equalsIgnoreCase("System.Object");
    }

    @Override
    public Object eval(Frame frame) {
        Object value = operand.eval(frame);
        NetType wanted = type.resolve(frame);
        if (value == AutomationNull.VALUE && wanted.javaClass() != Void.class) {
            // No output is not converted as null is: it becomes what an unset variable of the type holds.
            return wanted.defaultValue();
        }
        return LanguagePrimitives.convertTo(value, wanted);
    }
}
