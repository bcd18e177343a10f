package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * Expressions joined by commas.
 */
public record ArrayLiteralAst(Extent extent, List<ExpressionAst> elements) implements ExpressionAst {
    public ArrayLiteralAst {
        elements = List.copyOf(elements);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(elements);
        return children;
    }
}
