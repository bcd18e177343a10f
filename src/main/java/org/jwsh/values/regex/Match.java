package org.jwsh.values.regex;

import java.util.List;

/** A match of a regular expression, or the lack of one. */
public final class Match extends Group {
    /** No match. */
    public static final Match EMPTY = new Match(null, "", -1, -1, List.of());

    private final Regex regex;
    private final List<Group> groups;

    Match(Regex regex, String input, int start, int end, List<Group> others) {
        super("0", input, start, end);
        this.regex = regex;
        List<Group> all = new java.util.ArrayList<>(others.size() + 1);
        all.add(this);
        all.addAll(others);
        others.forEach(group -> group.ofMatch(this));
        this.groups = java.util.Collections.unmodifiableList(all);
    }

    /** All groups in the order of their numbers, the whole match first. */
    public List<Group> groups() {
        return groups;
    }

    /** The group of that name or number; one without success where there is none. */
    public Group group(String name) {
        for (Group group : groups) {
            if (group.name().equals(name)) {
                return group;
            }
        }
        return EMPTY;
    }

    /** All captures of one of its groups; null where only the last one is known. */
    List<Capture> captures(Group group) {
        List<List<int[]>> all = regex.captures(this);
        if (all == null) {
            return null;
        }
        List<Capture> captures = new java.util.ArrayList<>();
        for (int[] each : all.get(groups.indexOf(group))) {
            captures.add(new Capture(input(), each[0], each[1] - each[0]));
        }
        captures.set(captures.size() - 1, group);
        return captures;
    }

    /** The next match in the same input. */
    public Match nextMatch() {
        return success() ? regex.matchAfter(this) : this;
    }

    /** A replacement pattern with this match's groups filled in. */
    public String result(String replacement) {
        return regex.expand(this, replacement);
    }

    /** The text that was searched. */
    @Override
    public String input() {
        return super.input();
    }
}
