package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A cast; on the left of an assignment, a type constraint.
 */
public record ConvertExpressionAst(Extent extent, TypeConstraintAst type, ExpressionAst child)
        implements AttributedExpressionBaseAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(type);
        children.add(child);
        return children;
    }
}
