package org.jwsh.values;

import java.util.List;

/** A value whose properties are not known to its type: an XML element, an object of another process. */
public interface DynamicMembers {
    /** What {@link #getMember} gives where there is no such property. */
    Object NOT_FOUND = new Object();

    /** The names of the properties, in order. */
    List<String> memberNames();

    /** The value of a property in any case, or {@link #NOT_FOUND}. */
    Object getMember(String name);

    /**
     * Sets a property.
     *
     * @return whether there is one of that name to set
     */
    boolean setMember(String name, Object value);
}
