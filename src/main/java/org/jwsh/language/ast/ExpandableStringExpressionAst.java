package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A string with variables or sub-expressions in it. {@link #formatExpression} has {@code {0}} for the
 * first nested expression and doubled literal braces.
 */
public record ExpandableStringExpressionAst(
        Extent extent,
        String value,
        String formatExpression,
        StringConstantType stringConstantType,
        List<ExpressionAst> nestedExpressions)
        implements ExpressionAst {
    public ExpandableStringExpressionAst {
        nestedExpressions = List.copyOf(nestedExpressions);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(nestedExpressions);
        return children;
    }
}
