package org.jwsh.runtime;

/** Makes a {@code [powershell]} of a script block that consists of commands: what {@code GetPowerShell} gives. */
public interface ShellOfBlock {
    /** @param arguments what the block's parameters get */
    Object of(CompiledScriptBlock block, Object[] arguments);

    static ShellOfBlock in(ExecutionContext context) {
        return context.service(ShellOfBlock.class, () -> {
            throw new IllegalStateException("No way to make a shell of a script block was put in place.");
        });
    }
}
