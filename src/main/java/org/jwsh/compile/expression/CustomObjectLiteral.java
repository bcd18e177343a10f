package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;
import org.jwsh.values.PSObject;
import org.jwsh.values.Shape;

/** {@code [pscustomobject]@{ }}: note properties in the order of the source; the key PSTypeName names the object's type. */
public final class CustomObjectLiteral extends ExpressionNode {
    private final String[] names;
    private final ExpressionNode[] values;
    private final Shape shape;
    private final boolean named;

    /** @param names the keys, none of them twice */
    public CustomObjectLiteral(String[] names, ExpressionNode[] values) {
        this.names = names;
        this.values = values;
        Shape made = Shape.EMPTY;
        for (String name : names) {
            made = made.plus(name);
        }
        this.shape = made;
        this.named = made.slot(PSObject.TYPE_NAME) >= 0;
    }

    @Override
    public Object eval(Frame frame) {
        Object[] slots = new Object[names.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = values[i].eval(frame);
        }
        PSObject object = PSObject.custom(shape, slots);
        if (named) {
            PSObject.nameType(object);
        }
        return object;
    }
}
