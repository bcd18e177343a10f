package org.jwsh.language.ast;

/** What a using statement brings in. */
public enum UsingStatementKind {
    ASSEMBLY,
    COMMAND,
    MODULE,
    NAMESPACE,
    TYPE
}
