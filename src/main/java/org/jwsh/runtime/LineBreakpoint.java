package org.jwsh.runtime;

import org.jwsh.language.Extent;

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

    boolean isAt(Extent extent, boolean leading) {
        return line == extent.startLine()
                && (column == 0 ? leading : column == extent.startColumn())
                && script().equals(extent.file());
    }

    @Override
    public String toString() {
        return column == 0
                ? "Line Breakpoint on '" + script() + ":" + line + "'"
                : "Statement Breakpoint on '" + script() + ":" + line + ", " + column + "'";
    }
}
