package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;

/**
 * An assignment; {@link #operator} tells plain from compound ones and {@link #errorPosition} is its place.
 */
public record AssignmentStatementAst(
        Extent extent, ExpressionAst left, TokenKind operator, StatementAst right, Extent errorPosition)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(left);
        children.add(right);
        return children;
    }
}
