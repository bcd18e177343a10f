package org.jwsh.providers;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where a session has been, for going back and forth. */
public final class LocationHistory {
    private static final int LONGEST = 20;
    private final Deque<PathInfo> back = new ArrayDeque<>();
    private final Deque<PathInfo> forth = new ArrayDeque<>();

    /** Says that the session leaves a place for another. */
    public void leave(PathInfo place) {
        back.push(place);
        if (back.size() > LONGEST) {
            back.removeLast();
        }
        forth.clear();
    }

    /** The place before, or null; the one given becomes the next one forward. */
    public PathInfo back(PathInfo current) {
        if (back.isEmpty()) {
            return null;
        }
        forth.push(current);
        return back.pop();
    }

    /** The place that was left by going back, or null. */
    public PathInfo forth(PathInfo current) {
        if (forth.isEmpty()) {
            return null;
        }
        back.push(current);
        return forth.pop();
    }
}
