package org.jwsh.values.types;

import org.jwsh.language.Extent;

/** The texts that show where a command was called. */
final class InvocationText {
    private static final int WIDEST = 69;
    private static final String ELLIPSIS = "\u2026";

    private InvocationText() {}

    /** The whole line with its end, where it has one. */
    static String line(Extent position) {
        return position.isEmpty()
                ? ""
                : withoutEnd(position)
                        + (position.startLine() < position.source().lineCount() ? "\n" : "");
    }

    private static String withoutEnd(Extent position) {
        return position.source().line(position.startLine());
    }

    /** {@code At file:line char:column}, the line, and below it a row of tildes. */
    static String message(Extent position) {
        if (position.isEmpty()) {
            return "";
        }
        String line = withoutEnd(position).stripTrailing();
        int start = position.startColumn() - 1;
        boolean oneLine = position.startLine() == position.endLine() && position.endColumn() <= line.length() + 1;
        int length = Math.max(1, oneLine ? position.endColumn() - 1 - start : line.length() - start);
        int shift = 0;
        String prefix = "";
        String suffix = "";
        if (line.length() > WIDEST) {
            int shown = Math.min(length, WIDEST);
            shift = Math.clamp(start - (WIDEST - shown) / 2L, 0, line.length() - WIDEST);
            prefix = shift > 0 ? ELLIPSIS + " " : "";
            suffix = shift + WIDEST < line.length() ? " " + ELLIPSIS : "";
            line = line.substring(shift, shift + WIDEST);
            length = shown;
        }
        String file = position.file() == null ? "line" : position.file();
        return "At " + file + ":" + position.startLine() + " char:" + position.startColumn() + "\n+ " + prefix + line
                + suffix + "\n+ " + " ".repeat(prefix.length() + start - shift) + "~".repeat(length);
    }

    static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash <= 0 ? file.substring(0, slash + 1) : file.substring(0, slash);
    }
}
