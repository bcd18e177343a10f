package org.jwsh.values.regex;

import java.util.AbstractList;
import java.util.List;
import org.jwsh.values.TypeName;

/** The captures of a group. */
@TypeName("System.Text.RegularExpressions.CaptureCollection")
public final class CaptureCollection extends AbstractList<Capture> {
    private final List<Capture> captures;

    public CaptureCollection(Group group) {
        this.captures = group.captures();
    }

    @Override
    public Capture get(int index) {
        return captures.get(index);
    }

    @Override
    public int size() {
        return captures.size();
    }
}
