package org.jwsh.language.ast;

/** The named blocks of a script block. */
public enum BlockKind {
    DYNAMICPARAM,
    BEGIN,
    PROCESS,
    END,
    CLEAN
}
