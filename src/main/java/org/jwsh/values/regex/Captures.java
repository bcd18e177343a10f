package org.jwsh.values.regex;

import java.util.ArrayList;
import java.util.List;

/** What the groups have captured so far while a match is sought; every step can be taken back. */
final class Captures {
    private record Step(int group, int[] taken) {}

    private final List<List<int[]>> groups = new ArrayList<>();
    private final List<Step> trail = new ArrayList<>();

    /** @param count the number of groups without the match itself; they are counted from 1 */
    Captures(int count) {
        for (int i = 0; i <= count; i++) {
            groups.add(new ArrayList<>());
        }
    }

    /** The captures of a group, each as start and end, the latest last. */
    List<int[]> of(int group) {
        return groups.get(group);
    }

    boolean isSet(int group) {
        return !groups.get(group).isEmpty();
    }

    void push(int group, int start, int end) {
        groups.get(group).add(new int[] {start, end});
        trail.add(new Step(group, null));
    }

    int[] pop(int group) {
        int[] taken = groups.get(group).removeLast();
        trail.add(new Step(group, taken));
        return taken;
    }

    /** A place to come back to with {@link #undo}. */
    int mark() {
        return trail.size();
    }

    void undo(int mark) {
        while (trail.size() > mark) {
            Step step = trail.removeLast();
            if (step.taken == null) {
                groups.get(step.group).removeLast();
            } else {
                groups.get(step.group).add(step.taken);
            }
        }
    }
}
