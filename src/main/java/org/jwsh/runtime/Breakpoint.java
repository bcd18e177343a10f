package org.jwsh.runtime;

/** A place where an action runs: a line of a script, or the call of a command. */
public final class Breakpoint {
    private final int id;
    private final String script;
    private final int line;
    private final int column;
    private final String command;
    private final CompiledScriptBlock action;
    private boolean enabled = true;
    private int hitCount;

    /**
     * @param script the file, or null for any
     * @param line from 1; 0 for one of a command
     * @param column from 1; 0 for any
     * @param command a pattern, or null for one of a line
     * @param action null where there is none
     */
    Breakpoint(int id, String script, int line, int column, String command, CompiledScriptBlock action) {
        this.id = id;
        this.script = script;
        this.line = line;
        this.column = column;
        this.command = command;
        this.action = action;
    }

    public int id() {
        return id;
    }

    public String script() {
        return script;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String command() {
        return command;
    }

    public CompiledScriptBlock action() {
        return action;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void enable(boolean on) {
        enabled = on;
    }

    /** How often it was met while it was enabled. */
    public int hitCount() {
        return hitCount;
    }

    /** Counts the hit and runs the action where the frame stands. */
    void hit(Frame frame) {
        hitCount++;
        if (action != null) {
            ScriptBlockCall.inNewScope(action, frame).run(frame.streams.output());
        }
    }

    @Override
    public String toString() {
        return command == null
                ? "Line Breakpoint on '" + script + ":" + line + (column > 0 ? ", " + column : "") + "'"
                : "Command Breakpoint on '" + command + "'";
    }
}
