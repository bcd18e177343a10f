package org.jwsh.binding;

import java.util.List;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ValueConstraint;

/** A variable of the function's scope. */
final class SlotStorage implements ParameterStorage {
    private final String name;
    private final int slot;
    private final List<ValueConstraint> constraints;

    /** @param constraints what later assignments to the variable must pass */
    SlotStorage(String name, int slot, List<ValueConstraint> constraints) {
        this.name = name;
        this.slot = slot;
        this.constraints = constraints;
    }

    @Override
    public Origin origin() {
        return Origin.DECLARED;
    }

    @Override
    public void set(Object holder, Object value) {
        store((Frame) holder, value);
    }

    /** Puts a value into the variable, unchecked. */
    void store(Frame frame, Object value) {
        if (frame.ownsScope() && constraints.isEmpty() && !(frame.locals[slot] instanceof PSVariable)) {
            frame.locals[slot] = value == null ? Scope.NULL : value instanceof PSVariable ? cell(value) : value;
            return;
        }
        if (frame.locals[slot] instanceof PSVariable known && !known.isRemoved()) {
            known.force(value);
            known.constraints(constraints);
            return;
        }
        PSVariable cell = cell(value);
        if (frame.ownsScope()) {
            frame.locals[slot] = cell;
        } else {
            frame.locals[slot] = frame.scope.define(cell);
        }
    }

    private PSVariable cell(Object value) {
        PSVariable cell = new PSVariable(name, value);
        cell.constraints(constraints);
        return cell;
    }

    @Override
    public Object get(Object holder) {
        Frame frame = (Frame) holder;
        Object held = frame.locals[slot];
        return held instanceof PSVariable variable ? variable.get() : held == Scope.NULL ? null : held;
    }
}
