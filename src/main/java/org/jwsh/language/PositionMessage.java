package org.jwsh.language;

/** A position for people: the place, the line and what of it is meant. Of a long line only the surroundings are shown. */
public final class PositionMessage {
    private static final int MOST = 69;
    private static final int CONTEXT_BEFORE = 12;
    private static final int CONTEXT_BEHIND = 8;

    private final String line;
    private final int start;
    private final int length;

    private PositionMessage(String line, int start, int length) {
        this.line = line;
        this.start = start;
        this.length = length;
    }

    /**
     * Three lines: {@code At file:3 char:5}, {@code + the line}, {@code +   ~~~~}; a stretch over several lines is marked up to
     * the end of the first. Empty for the position of things that stand in no script.
     */
    public static String of(Extent extent) {
        if (extent.isEmpty()) {
            return "";
        }
        String place = extent.file() == null || extent.file().isEmpty() ? "line" : extent.file();
        String at = "At " + place + ":" + extent.startLine() + " char:" + extent.startColumn();
        PositionMessage message = marked(extent);
        return message == null ? at : at + "\n+ " + message.shownLine() + "\n+ " + message.marks();
    }

    /** The line without trailing blanks and with tabs as four blanks; null for an empty line. */
    private static PositionMessage marked(Extent extent) {
        String line = extent.source().line(extent.startLine()).stripTrailing();
        if (line.isEmpty()) {
            return null;
        }
        int start = Math.min(extent.startColumn() - 1, line.length());
        boolean within = extent.endLine() == extent.startLine() && extent.endColumn() <= line.length() + 1;
        int end = within ? Math.max(extent.endColumn() - 1, start) : line.length();
        String before = expandTabs(line.substring(0, start));
        String meant = expandTabs(line.substring(start, end));
        return window(before + meant + expandTabs(line.substring(end)), before.length(), meant.length());
    }

    private static String expandTabs(String text) {
        return text.replace("\t", "    ");
    }

    private static PositionMessage window(String line, int start, int length) {
        if (line.length() <= MOST) {
            return new PositionMessage(line, start, length);
        }
        int behind = line.length() - start - length;
        int contextBefore = Math.min(start, CONTEXT_BEFORE);
        int contextBehind = Math.min(behind, CONTEXT_BEHIND);
        int meant = length;
        int spare = MOST - contextBefore - length - contextBehind;
        boolean cut = spare <= 0;
        if (cut) {
            meant = Math.min(length, MOST - contextBefore);
        } else {
            int more = Math.min(start - contextBefore, spare);
            contextBefore += more;
            contextBehind += Math.min(behind, spare - more);
            cut = contextBehind < behind;
        }
        int from = start - contextBefore;
        int to = Math.min(line.length(), from + Math.min(MOST, contextBefore + meant + contextBehind));
        String prefix = contextBefore < start ? "… " : "";
        return new PositionMessage(
                prefix + line.substring(from, to) + (cut ? " …" : ""), contextBefore + prefix.length(), meant);
    }

    private String shownLine() {
        return line;
    }

    private String marks() {
        return " ".repeat(start) + "~".repeat(Math.max(1, length));
    }
}
