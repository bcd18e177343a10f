package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code $( )}.
 */
public record SubExpressionAst(Extent extent, StatementBlockAst subExpression) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(subExpression);
        return children;
    }
}
