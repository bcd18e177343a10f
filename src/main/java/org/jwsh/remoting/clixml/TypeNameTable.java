package org.jwsh.remoting.clixml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of type names that were written: each stands there once, later objects refer to it. */
final class TypeNameTable {
    private final Map<List<String>, Integer> known = new HashMap<>();

    /** Writes a list of names, or a reference to it; nothing for an empty one. */
    void write(List<String> names, ElementWriter out) {
        if (names.isEmpty()) {
            return;
        }
        Integer id = known.get(names);
        if (id != null) {
            out.start("TNRef", "RefId", id.toString());
            out.end();
            return;
        }
        int fresh = known.size();
        known.put(List.copyOf(names), fresh);
        out.start("TN", "RefId", Integer.toString(fresh));
        names.forEach(name -> out.leaf("T", name));
        out.end();
    }
}
