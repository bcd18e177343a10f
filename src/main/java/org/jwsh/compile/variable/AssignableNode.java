package org.jwsh.compile.variable;

import org.jwsh.compile.expression.ExpressionNode;
import org.jwsh.runtime.Frame;

/** An expression that can stand on the left of an assignment. */
public abstract class AssignableNode extends ExpressionNode {

    /** What a compound assignment makes of the old value. */
    @FunctionalInterface
    public interface Change {
        Object apply(Object old);
    }

    /** Assigns a value. */
    public abstract void assign(Frame frame, Object value);

    /**
     * Reads the value, changes it and assigns the outcome; what stands before the last dot or bracket is evaluated once.
     *
     * @return the new value
     */
    public Object change(Frame frame, Change change) {
        Object changed = change.apply(eval(frame));
        assign(frame, changed);
        return changed;
    }
}
