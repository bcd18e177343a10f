package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;

/** The parameters that have got values in a call: {@code $PSBoundParameters}. */
public final class BoundParameters extends NamedEntries {
    private List<String> positional = List.of();

    @Override
    NamedEntries empty() {
        return new BoundParameters();
    }

    /** The names of those that got their value by position, in the order of the arguments. */
    public List<String> boundPositionally() {
        return positional;
    }

    void boundPositionally(String name) {
        if (positional.isEmpty()) {
            positional = new ArrayList<>();
        }
        positional.add(name);
    }
}
