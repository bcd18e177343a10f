package org.jwsh.language.ast;

/**
 * A member of a value or of a type.
 */
public sealed interface MemberAccessAst extends ExpressionAst
        permits BaseCtorInvokeMemberExpressionAst, InvokeMemberExpressionAst, MemberExpressionAst {

    /** The value or the type whose member it is. */
    ExpressionAst expression();

    /** The name of the member: mostly a bare-word string constant. */
    ExpressionAst member();
}
