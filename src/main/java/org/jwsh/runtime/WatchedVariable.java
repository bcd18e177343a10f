package org.jwsh.runtime;

/** A variable with breakpoints on its use: it tells them before it is read and before it is written. */
final class WatchedVariable extends PSVariable {
    private final ExecutionContext context;

    WatchedVariable(PSVariable before, ExecutionContext context) {
        super(before.name(), before.get());
        this.context = context;
        options(before.options());
        constraints(before.constraints());
        description(before.description());
        module(before.module());
    }

    @Override
    public Object get() {
        Breakpoints.of(context).variable(context.frame(), name(), false);
        return super.get();
    }

    @Override
    public void set(Object newValue) {
        Breakpoints.of(context).variable(context.frame(), name(), true);
        super.set(newValue);
    }
}
