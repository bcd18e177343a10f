package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;

/**
 * Two operands and the operator between them.
 */
public record BinaryExpressionAst(
        Extent extent, ExpressionAst left, TokenKind operator, ExpressionAst right, Extent errorPosition)
        implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(left);
        children.add(right);
        return children;
    }
}
