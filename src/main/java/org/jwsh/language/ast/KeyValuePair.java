package org.jwsh.language.ast;

/** One entry of a hashtable literal. */
public record KeyValuePair(ExpressionAst key, StatementAst value) {}
