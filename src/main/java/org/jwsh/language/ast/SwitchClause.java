package org.jwsh.language.ast;

/** A condition of a switch statement and what it guards. */
public record SwitchClause(ExpressionAst condition, StatementBlockAst body) {}
