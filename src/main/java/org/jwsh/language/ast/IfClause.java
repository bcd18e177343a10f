package org.jwsh.language.ast;

/** A condition of an if statement and what it guards. */
public record IfClause(StatementAst condition, StatementBlockAst body) {}
