package org.jwsh.values.regex;

import java.util.List;

/** What a group of a regular expression captured last; without success it is empty. */
public class Group extends Capture {
    private final String name;
    private final boolean success;
    private Match match;

    Group(String name, String input, int start, int end) {
        super(start < 0 ? "" : input, Math.max(start, 0), start < 0 ? 0 : end - start);
        this.name = name;
        this.success = start >= 0;
    }

    /** The group's name; for unnamed groups the number. */
    public String name() {
        return name;
    }

    public boolean success() {
        return success;
    }

    /** Says which match it belongs to. */
    void ofMatch(Match owner) {
        match = owner;
    }

    /** The captures of the group, the last one last. */
    public List<Capture> captures() {
        if (!success) {
            return List.of();
        }
        List<Capture> all = match == null ? null : match.captures(this);
        return all == null ? List.of(this) : all;
    }
}
