package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code foreach} loop.
 */
public record ForEachStatementAst(
        Extent extent,
        String label,
        boolean parallel,
        ExpressionAst throttleLimit,
        VariableExpressionAst variable,
        StatementAst collection,
        StatementBlockAst body)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (throttleLimit != null) {
            children.add(throttleLimit);
        }
        children.add(variable);
        children.add(collection);
        children.add(body);
        return children;
    }
}
