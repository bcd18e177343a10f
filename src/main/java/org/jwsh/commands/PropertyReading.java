package org.jwsh.commands;

import java.util.Map;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Reads a property of an object by a name that may hold wildcards; keys of dictionaries come first. */
public final class PropertyReading {
    private PropertyReading() {}

    /** The value, or null where there is no such property. */
    public static Object read(Object value, String name) {
        if (PSObject.unwrap(value) instanceof Map<?, ?> dictionary && dictionary.containsKey(name)) {
            return dictionary.get(name);
        }
        if (!WildcardPattern.hasWildcards(name)) {
            return ObjectMembers.get(value, name);
        }
        PSMember only = only(value, name);
        return only == null ? null : only.get(value);
    }

    /** The one property that a pattern matches, or null where there is none or several. */
    private static PSMember only(Object value, String pattern) {
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        PSMember only = null;
        for (PSMember member : ObjectMembers.properties(value)) {
            if (wildcard.isMatch(member.name())) {
                if (only != null) {
                    return null;
                }
                only = member;
            }
        }
        return only;
    }
}
