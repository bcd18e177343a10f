package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * An expression with an attribute before it.
 */
public record AttributedExpressionAst(Extent extent, AttributeBaseAst attribute, ExpressionAst child)
        implements AttributedExpressionBaseAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(attribute);
        children.add(child);
        return children;
    }
}
