package org.jwsh.language.ast;

/**
 * Something in brackets before a parameter, a variable or an expression.
 */
public sealed interface AttributeBaseAst extends Ast permits AttributeAst, TypeConstraintAst {}
