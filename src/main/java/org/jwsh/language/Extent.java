package org.jwsh.language;

/**
 * A stretch of a script.
 *
 * @param source the script
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Extent(ScriptSource source, int start, int end) {
    private static final ScriptSource NOWHERE = new ScriptSource(null, "");

    /** The position of things that stand in no script. */
    public static final Extent EMPTY = new Extent(NOWHERE, 0, 0);

    public String text() {
        int length = source.text().length();
        return start >= end ? "" : source.text().substring(Math.min(start, length), Math.min(end, length));
    }

    public String file() {
        return source.file();
    }

    public int startLine() {
        return source.lineAt(start);
    }

    public int startColumn() {
        return source.columnAt(start);
    }

    public int endLine() {
        return source.lineAt(end);
    }

    public int endColumn() {
        return source.columnAt(end);
    }

    public boolean isEmpty() {
        return this == EMPTY;
    }

    @Override
    public String toString() {
        return text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent e && e.source == source && e.start == start && e.end == end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
