package org.jwsh.compile.statement;

/** How a statement ends. A label that goes with it is kept in the frame. */
public enum Completion {
    NORMAL,
    BREAK,
    CONTINUE,
    RETURN
}
