package org.jwsh.runtime;

/** {@code $null}: is always null and takes any value without keeping it. */
public final class NullVariable extends PSVariable {
    public NullVariable() {
        super("null", null, VariableOption.AllScope);
    }

    @Override
    public void set(Object newValue) {}
}
