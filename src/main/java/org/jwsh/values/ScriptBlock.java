package org.jwsh.values;

import java.util.List;
import org.jwsh.language.Extent;

/** A script block as a value: its text can be seen and it can be called. The engine makes them. */
public interface ScriptBlock {
    /** The text between the braces. */
    String text();

    /** Where it stands, with its braces; the whole script for one made from text. */
    Extent extent();

    /** Calls it in a scope of its own and gives all that it wrote. */
    List<Object> invoke(Object... arguments);

    /** Calls it with {@code $_} set and gives what it wrote as an expression would: null, the one object, or an array. */
    Object invokeWithUnderscore(Object underscore, Object... arguments);
}
