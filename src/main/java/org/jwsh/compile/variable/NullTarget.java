package org.jwsh.compile.variable;

import org.jwsh.runtime.Frame;

/** {@code $null} on the left of an assignment: drops the value. */
public final class NullTarget extends AssignableNode {
    @Override
    public Object eval(Frame frame) {
        return null;
    }

    @Override
    public void assign(Frame frame, Object value) {
        // $null stays null.
    }
}
