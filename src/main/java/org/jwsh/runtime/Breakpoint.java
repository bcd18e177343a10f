package org.jwsh.runtime;

/** A place where an action runs: a line of a script, the call of a command, or the use of a variable. */
public abstract sealed class Breakpoint permits LineBreakpoint, CommandBreakpoint, VariableBreakpoint {
    private final int id;
    private final String script;
    private final CompiledScriptBlock action;
    private boolean enabled = true;
    private int hitCount;

    /**
     * @param script the file, or null for any
     * @param action null where there is none
     */
    Breakpoint(int id, String script, CompiledScriptBlock action) {
        this.id = id;
        this.script = script;
        this.action = action;
    }

    public final int id() {
        return id;
    }

    public final String script() {
        return script;
    }

    public final CompiledScriptBlock action() {
        return action;
    }

    public final boolean isEnabled() {
        return enabled;
    }

    public final void enable(boolean on) {
        enabled = on;
    }

    /** How often it was met while it was enabled. */
    public final int hitCount() {
        return hitCount;
    }

    /** Whether it holds in the script that a frame runs. */
    final boolean isIn(Frame frame) {
        return script == null || script.equals(frame.position.file());
    }

    /** Counts the hit and runs the action where the frame stands. */
    final void hit(Frame frame) {
        hitCount++;
        if (action != null) {
            ScriptBlockCall.inNewScope(action, frame).run(frame.streams.output());
        }
    }
}
