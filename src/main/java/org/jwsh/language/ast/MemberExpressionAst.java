package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code a.b}, {@code a::b} and {@code a?.b}.
 */
public record MemberExpressionAst(
        Extent extent, ExpressionAst expression, ExpressionAst member, boolean isStatic, boolean nullConditional)
        implements MemberAccessAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(expression);
        children.add(member);
        return children;
    }
}
