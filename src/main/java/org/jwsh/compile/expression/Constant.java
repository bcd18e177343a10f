package org.jwsh.compile.expression;

import org.jwsh.runtime.Frame;

/** A value known beforehand. */
public final class Constant extends ExpressionNode {
    public static final Constant NULL = new Constant(null);
    public static final Constant TRUE = new Constant(true);
    public static final Constant FALSE = new Constant(false);

    private final Object value;

    public Constant(Object value) {
        this.value = value;
    }

    @Override
    public Object eval(Frame frame) {
        return value;
    }

    @Override
    public Object constant() {
        return value;
    }
}
