package org.jwsh.language.ast;

/** The streams that a redirection names, in the order of their numbers. */
public enum RedirectionStream {
    ALL,
    OUTPUT,
    ERROR,
    WARNING,
    VERBOSE,
    DEBUG,
    INFORMATION
}
