package org.jwsh.commands.utility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Goes through lines one by one; lines behind a found one are collected before it is given out. */
final class LineSearch {
    private final SelectStringCommand cmdlet;
    private final TextPatterns patterns;
    private final String place;
    private final int before;
    private final int behind;
    private final Deque<String> earlier = new ArrayDeque<>();
    private final Deque<MatchInfo> waiting = new ArrayDeque<>();
    private int number;
    private int lastShown;

    /**
     * @param place the file that the lines are of; null for lines of the pipeline
     * @param before how many lines before a found one belong to it, -1 for no context at all
     */
    LineSearch(SelectStringCommand cmdlet, TextPatterns patterns, String place, int before, int behind) {
        this.cmdlet = cmdlet;
        this.patterns = patterns;
        this.place = place;
        this.before = before;
        this.behind = behind;
    }

    /** Looks at the next line; whether it was found. */
    boolean line(String line) {
        number++;
        TextPatterns.Found found = patterns.find(line);
        for (MatchInfo open : waiting) {
            open.context().post().add(line);
        }
        if (found == null && !waiting.isEmpty()) {
            waiting.getLast().context().shownPost().add(line);
            lastShown = number;
        }
        while (!waiting.isEmpty() && waiting.peek().context().post().size() >= behind) {
            cmdlet.emit(waiting.poll());
        }
        if (found != null) {
            give(line, found);
        }
        if (before > 0) {
            earlier.addLast(line);
            if (earlier.size() > before) {
                earlier.removeFirst();
            }
        }
        return found != null;
    }

    private void give(String line, TextPatterns.Found found) {
        MatchInfo info = patterns.info(line, found, cmdlet.emphasizes());
        info.lineNumber(number);
        info.path(place);
        info.context(context());
        lastShown = number;
        if (info.context() == null || behind == 0) {
            cmdlet.emit(info);
        } else {
            waiting.addLast(info);
        }
    }

    /** The lines before; on the screen none is shown twice. */
    private MatchInfo.Context context() {
        if (before < 0) {
            return null;
        }
        List<String> pre = new ArrayList<>(earlier);
        int fresh = Math.min(pre.size(), number - 1 - lastShown);
        return new MatchInfo.Context(
                pre,
                new ArrayList<>(),
                new ArrayList<>(pre.subList(pre.size() - Math.max(0, fresh), pre.size())),
                new ArrayList<>());
    }

    /** Counts a line that was looked at elsewhere. */
    void skip() {
        number++;
    }

    /** Gives out what still waits for lines. */
    void end() {
        waiting.forEach(cmdlet::emit);
        waiting.clear();
    }
}
