package org.jwsh.compile.variable;

import org.jwsh.compile.StrictMode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;

/** {@code $x}: a variable without scope or drive. */
public final class SlotVariable extends AssignableNode {
    private final int slot;
    private final String name;
    private final boolean reserved;

    /** @param reserved whether a variable of that name exists in every scope, so that assignments have to ask for it first */
    public SlotVariable(int slot, String name, boolean reserved) {
        this.slot = slot;
        this.name = name;
        this.reserved = reserved;
    }

    public String name() {
        return name;
    }

    @Override
    public Object eval(Frame frame) {
        Object held = frame.locals[slot];
        if (held == null) {
            return outer(frame);
        }
        if (held instanceof PSVariable variable) {
            if (!variable.isRemoved()) {
                return variable.get();
            }
            frame.locals[slot] = null;
            return outer(frame);
        }
        return held == Scope.NULL ? null : held;
    }

    private Object outer(Frame frame) {
        Object found = frame.find(slot);
        if (found == null) {
            StrictMode.checkVariable(name, frame);
            return null;
        }
        return found == Scope.NULL ? null : found;
    }

    /** The value where the variable is set in any scope; null otherwise, whatever the strict mode. */
    public Object valueIfSet(Frame frame) {
        Object held = frame.locals[slot];
        if (held instanceof PSVariable variable && !variable.isRemoved()) {
            return variable.get();
        }
        return held == null || held instanceof PSVariable ? frame.lookup(slot) : held == Scope.NULL ? null : held;
    }

    @Override
    public void assign(Frame frame, Object value) {
        Object held = frame.locals[slot];
        if (held instanceof PSVariable variable && !variable.isRemoved()) {
            variable.set(value);
        } else if (frame.ownsScope() && (held != null || !reserved && !frame.context.hasAllScopeVariables())) {
            frame.locals[slot] =
                    value == null ? Scope.NULL : value instanceof PSVariable ? new PSVariable(name, value) : value;
        } else {
            frame.assignSlow(slot, value);
        }
    }
}
