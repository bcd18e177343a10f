package org.jwsh.runtime.members;

import java.util.List;
import org.jwsh.values.PSMember;

/** A name for several properties. */
public record PropertySet(String name, List<String> properties) implements PSMember {
    public PropertySet {
        properties = List.copyOf(properties);
    }

    @Override
    public Kind kind() {
        return Kind.PropertySet;
    }

    @Override
    public String definition() {
        return name + " {" + String.join(", ", properties) + "}";
    }
}
