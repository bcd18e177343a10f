package org.jwsh.compile.variable;

import org.jwsh.compile.StrictMode;
import org.jwsh.language.Extent;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;

/** {@code $x}: a variable without scope or drive. */
public final class SlotVariable extends AssignableNode {
    private final int slot;
    private final String name;
    private final boolean reserved;
    private final Extent extent;
    private final int strictFrom;

    /**
     * @param reserved whether a variable of that name exists in every scope, so that assignments have to ask for it first
     * @param extent where it stands, or null
     * @param strictFrom the strict mode from which on it has to be set to be read
     */
    public SlotVariable(int slot, String name, boolean reserved, Extent extent, int strictFrom) {
        this.slot = slot;
        this.name = name;
        this.reserved = reserved;
        this.extent = extent;
        this.strictFrom = strictFrom;
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

    /** Whether the variable is there, in this scope or an outer one, whatever its value. */
    boolean isSet(Frame frame) {
        Object held = frame.locals[slot];
        boolean here = held != null && !(held instanceof PSVariable variable && variable.isRemoved());
        return here || frame.find(slot) != null;
    }

    private Object outer(Frame frame) {
        Object found = frame.find(slot);
        if (found == null) {
            StrictMode.checkVariable(name, extent, strictFrom, frame);
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

    /**
     * What a compound assignment starts from: the value that the variable has in the running scope itself, null where it has
     * none there. Where the scope is not the block's own, the value as it is read.
     */
    Object localValue(Frame frame) {
        if (reserved || !frame.ownsScope() || frame.table().isDynamic() || frame.context.hasAllScopeVariables()) {
            return eval(frame);
        }
        Object held = frame.locals[slot];
        if (held != null && !(held instanceof PSVariable)) {
            return held == Scope.NULL ? null : held;
        }
        PSVariable mine = frame.scope.local(CaseFolding.fold(name));
        return mine == null ? null : mine.get();
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
