package org.jwsh.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jwsh.cmdlet.ProgressRecord;

/**
 * Shows how far things are, each activity on a line of its own below the output, nested ones behind those they are part of.
 * The lines go before other text comes, and are drawn at most every so often.
 */
final class ProgressLines {
    private static final long SHORTEST_NANOS = 100_000_000;
    private static final int BAR = 40;

    private final int width;
    private final Consumer<String> terminal;
    private final Map<Integer, ProgressRecord> activities = new LinkedHashMap<>();
    private int drawn;
    private long drawnAt;

    /** @param terminal takes text with escape sequences */
    ProgressLines(int width, Consumer<String> terminal) {
        this.width = width;
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

    private void draw() {
        hide();
        StringBuilder text = new StringBuilder();
        for (ProgressRecord record : activities.values()) {
            text.append(text.isEmpty() ? "" : "\n").append(line(record));
        }
        terminal.accept(text.toString());
        drawn = activities.size();
        drawnAt = System.nanoTime();
    }

    private String line(ProgressRecord record) {
        int depth = 0;
        for (ProgressRecord above = activities.get(record.parentId());
                above != null && depth < activities.size();
                above = activities.get(above.parentId())) {
            depth++;
        }
        String status = record.statusDescription() == null ? "" : record.statusDescription();
        if (record.secondsRemaining() >= 0) {
            status += " " + record.secondsRemaining() + "s";
        }
        String inside = (status + " ".repeat(BAR)).substring(0, BAR);
        int done = record.percentComplete() < 0 ? 0 : Math.min(BAR, BAR * record.percentComplete() / 100);
        String head = " ".repeat(depth) + record.activity() + " [";
        int room = Math.max(10, width - BAR - 3);
        String activity = head.length() > room ? head.substring(0, room - 3) + "… [" : head;
        return "\u001B[33;1m" + activity + "\u001B[7m" + inside.substring(0, done) + "\u001B[27m"
                + inside.substring(done) + "]\u001B[0m";
    }
}
