package org.jwsh.commands.utility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/** Goes through lines one by one; lines behind a found one are collected before it is given out. */
final class LineSearch {
    private final SelectStringCommand cmdlet;
    private final String place;
    private final int before;
    private final int behind;
    private final Deque<String> earlier = new ArrayDeque<>();
    private final Deque<MatchInfo> waiting = new ArrayDeque<>();
    private int number;

    /** @param before how many lines before a found one belong to it, -1 for no context at all */
    LineSearch(SelectStringCommand cmdlet, String place, int before, int behind) {
        this.cmdlet = cmdlet;
        this.place = place;
        this.before = before;
        this.behind = behind;
    }

    /** Looks at the next line; whether it was found. */
    boolean line(String line) {
        number++;
        for (MatchInfo open : waiting) {
            open.context().post().add(line);
        }
        while (!waiting.isEmpty() && waiting.peek().context().post().size() >= behind) {
            cmdlet.emit(waiting.poll());
        }
        Object[] found = cmdlet.find(line);
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

    private void give(String line, Object[] found) {
        MatchInfo.Context context =
                before < 0 ? null : new MatchInfo.Context(new ArrayList<>(earlier), new ArrayList<>());
        MatchInfo info = new MatchInfo(
                line, number, place, (String) found[0], cmdlet.ignoresCase(), (Object[]) found[1], context);
        if (context == null || behind == 0) {
            cmdlet.emit(info);
        } else {
            waiting.addLast(info);
        }
    }

    /** Gives out what still waits for lines. */
    void end() {
        waiting.forEach(cmdlet::emit);
        waiting.clear();
    }
}
