package org.jwsh.binding;

/** Where the value of a parameter goes. */
public interface ParameterStorage {
    /** Who has declared a parameter, and so whose object holds its value. */
    enum Origin {
        /** The cmdlet's class or the script. */
        DECLARED,
        /** The engine, for all commands. */
        COMMON,
        /** The command while it was bound. */
        DYNAMIC
    }

    Origin origin();

    /** Whether the parameter comes into being only when others are bound. */
    default boolean isDynamic() {
        return origin() == Origin.DYNAMIC;
    }

    /** @param holder the cmdlet, the frame, or what holds the common or dynamic parameters of the call */
    void set(Object holder, Object value);

    /** What the parameter holds now. */
    Object get(Object holder);
}
