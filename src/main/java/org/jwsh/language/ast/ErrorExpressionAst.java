package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * What could be made of an expression with a syntax error in it.
 */
public record ErrorExpressionAst(Extent extent, List<Ast> nestedAsts) implements ExpressionAst {
    public ErrorExpressionAst {
        nestedAsts = List.copyOf(nestedAsts);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(nestedAsts);
        return children;
    }
}
