package org.jwsh.language;

/**
 * A place in a script, between two characters.
 *
 * @param offset UTF-16 units before it
 */
public record ScriptPosition(ScriptSource source, int offset) {
    /** The line, from 1. */
    public int line() {
        return source.lineAt(offset);
    }

    /** The column, from 1. */
    public int column() {
        return source.columnAt(offset);
    }
}
