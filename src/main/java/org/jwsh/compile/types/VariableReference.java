package org.jwsh.compile.types;

import org.jwsh.compile.variable.AssignableNode;
import org.jwsh.runtime.Frame;
import org.jwsh.values.Reference;

/** {@code [ref] $x}: a variable, or a value without one, that a method or function can change. */
public final class VariableReference implements Reference {
    private final AssignableNode variable;
    private final Frame frame;
    private Object value;

    public VariableReference(AssignableNode variable, Frame frame) {
        this.variable = variable;
        this.frame = frame;
    }

    /** A reference to no variable. */
    public VariableReference(Object value) {
        this(null, null);
        this.value = value;
    }

    @Override
    public Object get() {
        return variable == null ? value : variable.eval(frame);
    }

    @Override
    public void set(Object changed) {
        if (variable == null) {
            value = changed;
        } else {
            variable.assign(frame, changed);
        }
    }
}
