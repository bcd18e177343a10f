package org.jwsh.runtime;

import org.jwsh.language.Extent;

/** A position for people: the place, the line and what of it is meant. */
public final class PositionMessage {
    private PositionMessage() {}

    /**
     * Three lines: {@code At file:3 char:5}, {@code + the line}, {@code +   ~~~~}; a stretch over several lines is marked up to
     * the end of the first. Empty for the position of things that stand in no script.
     */
    public static String of(Extent extent) {
        if (extent.isEmpty()) {
            return "";
        }
        String line = extent.source().line(extent.startLine());
        int column = extent.startColumn();
        int end = extent.endLine() == extent.startLine() ? extent.endColumn() : line.length() + 1;
        String place = extent.file() == null ? "line" : extent.file();
        String before = line.substring(0, Math.min(column - 1, line.length())).replaceAll("\\S", " ");
        return "At " + place + ":" + extent.startLine() + " char:" + column + "\n+ " + line + "\n+ " + before
                + "~".repeat(Math.max(1, end - column));
    }
}
