package org.jwsh.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jwsh.cmdlet.ProgressRecord;

/**
 * Shows how far things are, each activity below the output, nested ones behind those they are part of. The lines go before
 * other text comes, and are drawn at most every so often.
 */
final class ProgressLines {
    private static final long SHORTEST_NANOS = 100_000_000;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String RESET = "\u001B[0m";

    /**
     * How progress looks.
     *
     * @param style the escape sequence of its colour
     * @param mostColumns how wide a line is at most
     * @param classic whether an activity takes several lines, with a bar of letters
     */
    record Look(String style, int mostColumns, boolean classic) {}

    private final IntSupplier width;
    private final Supplier<Look> look;
    private final Consumer<String> terminal;
    private final Map<Integer, ProgressRecord> activities = new LinkedHashMap<>();
    private int drawn;
    private long drawnAt;

    /** @param terminal takes text with escape sequences */
    ProgressLines(IntSupplier width, Supplier<Look> look, Consumer<String> terminal) {
        this.width = width;
        this.look = look;
        this.terminal = terminal;
    }

    void show(ProgressRecord record) {
        if (record.completed()) {
            activities.remove(record.activityId());
            activities.values().removeIf(other -> other.parentId() == record.activityId());
            hide();
        } else {
            activities.put(record.activityId(), record);
        }
        boolean isDue = drawn == 0 || System.nanoTime() - drawnAt > SHORTEST_NANOS;
        if (!activities.isEmpty() && isDue) {
            draw();
        }
    }

    /** Takes the lines off the screen; the next record brings them back. */
    void hide() {
        if (drawn > 0) {
            terminal.accept((drawn > 1 ? "\u001B[" + (drawn - 1) + "A" : "") + "\r\u001B[J");
            drawn = 0;
        }
    }

    /** Takes the lines off the screen for good: what they told of has ended. */
    void end() {
        hide();
        activities.clear();
    }

    private void draw() {
        hide();
        List<String> lines = new ArrayList<>();
        Look shown = look.get();
        int columns = Math.min(width.getAsInt() - 1, shown.mostColumns());
        for (ProgressRecord record : activities.values()) {
            if (shown.classic()) {
                lines.addAll(classic(record, columns, shown.style()));
            } else {
                lines.add(minimal(record, columns, shown.style()));
            }
        }
        terminal.accept(String.join("\n", lines));
        drawn = lines.size();
        drawnAt = System.nanoTime();
    }

    private int depth(ProgressRecord record) {
        int depth = 0;
        for (ProgressRecord above = activities.get(record.parentId());
                above != null && depth < activities.size();
                above = activities.get(above.parentId())) {
            depth++;
        }
        return depth;
    }

    /** One line: the activity, then its status on a bar. */
    private String minimal(ProgressRecord record, int columns, String style) {
        String status = text(record.statusDescription());
        if (record.secondsRemaining() >= 0) {
            status += " " + record.secondsRemaining() + "s";
        }
        int room = Math.max(1, columns - 2);
        String activity = shortened(" ".repeat(depth(record)) + text(record.activity()), room / 2);
        int bar = Math.max(1, room - activity.length() - 1);
        String inside = padded(status, bar);
        int done = record.percentComplete() < 0 ? 0 : Math.min(bar, bar * record.percentComplete() / 100);
        return style + activity + " [\u001B[7m" + inside.substring(0, done) + "\u001B[27m" + inside.substring(done)
                + "]" + RESET;
    }

    /** Several lines: activity, status, a bar of letters, the time that is left, what is done just now. */
    private List<String> classic(ProgressRecord record, int columns, String style) {
        String indent = " ".repeat(1 + 3 * depth(record));
        int room = Math.max(1, columns - indent.length() - 4);
        List<String> lines = new ArrayList<>();
        lines.add(indent + text(record.activity()));
        lines.add(indent + "   " + text(record.statusDescription()));
        if (record.percentComplete() >= 0) {
            int bar = Math.max(1, room - 2);
            int done = Math.min(bar, bar * record.percentComplete() / 100);
            lines.add(indent + "   [" + "o".repeat(done) + " ".repeat(bar - done) + "]");
        }
        if (record.secondsRemaining() >= 0) {
            lines.add(indent + "   " + remaining(record.secondsRemaining()) + " remaining.");
        }
        if (record.currentOperation() != null && !record.currentOperation().isEmpty()) {
            lines.add(indent + "   " + record.currentOperation());
        }
        return lines.stream().map(line -> style + padded(line, columns) + RESET).toList();
    }

    private static String remaining(int seconds) {
        return String.format(
                java.util.Locale.ROOT,
                "%02d:%02d:%02d",
                seconds / SECONDS_PER_HOUR,
                seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE,
                seconds % SECONDS_PER_MINUTE);
    }

    private static String text(String given) {
        return given == null ? "" : given.replace('\n', ' ').replace('\r', ' ');
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, Math.max(0, most - 1)) + "…" : text;
    }

    private static String padded(String text, int columns) {
        String fitting = shortened(text, columns);
        return fitting + " ".repeat(columns - fitting.length());
    }
}
