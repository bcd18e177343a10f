package org.jwsh.language.ast;

/** The flags of a switch statement. */
public enum SwitchFlag {
    REGEX,
    WILDCARD,
    EXACT,
    CASE_SENSITIVE,
    FILE,
    PARALLEL
}
