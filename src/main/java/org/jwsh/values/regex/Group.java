package org.jwsh.values.regex;

import java.util.List;

/** What a group of a regular expression captured last; without success it is empty. */
public class Group extends Capture {
    private final String name;
    private final boolean success;

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

    /** The captures of the group: the last one, where there is any. */
    public List<Capture> captures() {
        return success ? List.of(this) : List.of();
    }
}
