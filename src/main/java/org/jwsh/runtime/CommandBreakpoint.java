package org.jwsh.runtime;

import org.jwsh.values.text.WildcardPattern;

/** A breakpoint on calls of the commands whose names match a pattern. */
public final class CommandBreakpoint extends Breakpoint {
    private final String command;
    private final WildcardPattern pattern;

    CommandBreakpoint(int id, String script, String command, CompiledScriptBlock action) {
        super(id, script, action);
        this.command = command;
        this.pattern = WildcardPattern.of(command, true);
    }

    public String command() {
        return command;
    }

    boolean isOf(String name) {
        return pattern.isMatch(name);
    }

    @Override
    public String toString() {
        return script() == null
                ? "Command Breakpoint on '" + command + "'"
                : "Command Breakpoint on '" + script() + ":" + command + "'";
    }
}
