package org.jwsh.language;

/** What a token is where it stands, beyond its kind. */
enum TokenRole {
    NONE,
    MEMBER_NAME,
    TYPE_NAME,
    ATTRIBUTE_NAME,
    COMMAND_NAME,
    /** The name of a method, which can look like a keyword. */
    METHOD_NAME,
    /** A string without its end. */
    IN_ERROR;

    private static final TokenRole[] ALL = values();

    static TokenRole at(int ordinal) {
        return ALL[ordinal];
    }
}
