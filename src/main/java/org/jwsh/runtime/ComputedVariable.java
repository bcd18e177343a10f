package org.jwsh.runtime;

import java.util.function.Supplier;

/** A variable of every session whose value is made when it is looked at; scripts cannot change it. */
public final class ComputedVariable extends PSVariable {
    private final Supplier<Object> value;

    public ComputedVariable(String name, Supplier<Object> value) {
        super(name, null, VariableOption.Constant, VariableOption.AllScope);
        this.value = value;
    }

    @Override
    public Object get() {
        return value.get();
    }
}
