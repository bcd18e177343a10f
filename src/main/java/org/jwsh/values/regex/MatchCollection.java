package org.jwsh.values.regex;

import java.util.AbstractList;
import java.util.List;
import org.jwsh.values.TypeName;

/** The matches of a regular expression in a text. */
@TypeName("System.Text.RegularExpressions.MatchCollection")
public final class MatchCollection extends AbstractList<Match> {
    private final List<Match> matches;

    public MatchCollection(List<Match> matches) {
        this.matches = List.copyOf(matches);
    }

    @Override
    public Match get(int index) {
        return matches.get(index);
    }

    @Override
    public int size() {
        return matches.size();
    }
}
