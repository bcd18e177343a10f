package org.jwsh.runtime;

import java.util.function.Supplier;

/** A variable of every session whose first value is made when it is first looked at; scripts may change it. */
public final class LateVariable extends PSVariable {
    private Supplier<Object> start;

    public LateVariable(String name, Supplier<Object> start, VariableOption... options) {
        super(name, null, options);
        this.start = start;
    }

    @Override
    public Object get() {
        if (start != null) {
            force(start.get());
            start = null;
        }
        return super.get();
    }

    @Override
    public void set(Object newValue) {
        super.set(newValue);
        start = null;
    }
}
