package org.jwsh.runtime;

/** A breakpoint on the statements that begin on a line of a script. */
public final class LineBreakpoint extends Breakpoint {
    private final int line;
    private final int column;

    /**
     * @param line from 1
     * @param column from 1; 0 for any
     */
    LineBreakpoint(int id, String script, int line, int column, CompiledScriptBlock action) {
        super(id, script, action);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    boolean isAt(String file, int atLine, int atColumn) {
        return line == atLine && (column == 0 || column == atColumn) && script().equals(file);
    }

    @Override
    public String toString() {
        return column == 0
                ? "Line Breakpoint on '" + script() + ":" + line + "'"
                : "Statement Breakpoint on '" + script() + ":" + line + ", " + column + "'";
    }
}
