package org.jwsh.values.regex;

import java.util.List;
import java.util.regex.MatchResult;

/** A match that a {@link BacktrackingPattern} found; groups are asked for by their places in the pattern. */
record OwnMatch(String input, int start, int end, Captures captures, GroupNames names) implements MatchResult {
    /** All captures of a group by its index. */
    List<int[]> all(int index) {
        return captures.of(index);
    }

    private int[] last(int position) {
        if (position == 0) {
            return new int[] {start, end};
        }
        List<int[]> all = captures.of(names.indexOfPosition(position));
        return all.isEmpty() ? new int[] {-1, -1} : all.getLast();
    }

    @Override
    public int start(int position) {
        return last(position)[0];
    }

    @Override
    public int end(int position) {
        return last(position)[1];
    }

    @Override
    public String group() {
        return input.substring(start, end);
    }

    @Override
    public String group(int position) {
        int[] last = last(position);
        return last[0] < 0 ? null : input.substring(last[0], last[1]);
    }

    @Override
    public int groupCount() {
        return names.names().size() - 1;
    }
}
