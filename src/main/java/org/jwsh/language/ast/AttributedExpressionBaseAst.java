package org.jwsh.language.ast;

/**
 * An expression behind a type or an attribute.
 */
public sealed interface AttributedExpressionBaseAst extends ExpressionAst
        permits AttributedExpressionAst, ConvertExpressionAst {

    /** The expression behind the bracket. */
    ExpressionAst child();
}
