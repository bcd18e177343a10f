package org.jwsh.language.ast;

/**
 * A member of a class or an enum.
 */
public sealed interface MemberAst extends Ast permits FunctionMemberAst, PropertyMemberAst {}
