package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.AutomationNull;

/** {@code a, b, c}. */
public final class ArrayLiteral extends ExpressionNode {
    private final ExpressionNode[] elements;

    public ArrayLiteral(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    public Object eval(Frame frame) {
        Object[] array = new Object[elements.length];
        for (int i = 0; i < array.length; i++) {
            Object value = elements[i].eval(frame);
            array[i] = value == AutomationNull.VALUE ? null : value;
        }
        return array;
    }
}
