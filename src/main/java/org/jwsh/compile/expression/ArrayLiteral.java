package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

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
            array[i] = elements[i].eval(frame);
        }
        return array;
    }
}
