package org.jwsh.commands.csharp;

/** What is wrong with a source, or what of it goes beyond the subset. */
public final class CSharpError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    CSharpError(String message, String source, int offset) {
        super(message, null, false, false);
        String before = source.substring(0, Math.min(offset, source.length()));
        this.line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        this.column = before.length() - before.lastIndexOf('\n');
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
