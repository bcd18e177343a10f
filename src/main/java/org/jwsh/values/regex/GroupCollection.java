package org.jwsh.values.regex;

import java.util.Iterator;
import java.util.List;
import org.jwsh.values.TypeName;

/** The groups of a match, to be had by number or by name. */
@TypeName("System.Text.RegularExpressions.GroupCollection")
public final class GroupCollection implements Iterable<Group> {
    private final Match match;

    public GroupCollection(Match match) {
        this.match = match;
    }

    public List<Group> all() {
        return match.groups();
    }

    /** The group of a number or name; one without success where there is none. */
    public Group get(Object key) {
        return match.group(String.valueOf(key));
    }

    @Override
    public Iterator<Group> iterator() {
        return match.groups().iterator();
    }
}
