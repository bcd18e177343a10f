package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.operators.Arithmetic;

/** {@code ++$x}, {@code $x++} and their counterparts. */
public final class Increment extends ExpressionNode {
    private final AssignableNode target;
    private final boolean down;
    private final boolean postfix;

    public Increment(AssignableNode target, boolean down, boolean postfix) {
        this.target = target;
        this.down = down;
        this.postfix = postfix;
    }

    @Override
    public Object eval(Frame frame) {
        if (!postfix) {
            return target.change(frame, this::next);
        }
        Object[] before = new Object[1];
        target.change(frame, old -> {
            before[0] = old == null ? 0 : old;
            return next(old);
        });
        return before[0];
    }

    @Override
    public void run(Frame frame) {
        target.change(frame, this::next);
    }

    private Object next(Object old) {
        if (old instanceof Integer i && i != Integer.MAX_VALUE && i != Integer.MIN_VALUE) {
            return down ? i - 1 : i + 1;
        }
        return down ? Arithmetic.decrement(old) : Arithmetic.increment(old);
    }
}
