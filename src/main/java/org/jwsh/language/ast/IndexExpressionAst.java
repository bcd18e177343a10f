package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code a[b]} and {@code a?[b]}.
 */
public record IndexExpressionAst(Extent extent, ExpressionAst target, ExpressionAst index, boolean nullConditional)
        implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(target);
        children.add(index);
        return children;
    }
}
