package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code condition ? a : b}.
 */
public record TernaryExpressionAst(Extent extent, ExpressionAst condition, ExpressionAst ifTrue, ExpressionAst ifFalse)
        implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(condition);
        children.add(ifTrue);
        children.add(ifFalse);
        return children;
    }
}
