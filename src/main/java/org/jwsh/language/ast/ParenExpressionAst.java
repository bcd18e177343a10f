package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code ( )} around a pipeline or an assignment.
 */
public record ParenExpressionAst(Extent extent, StatementAst pipeline) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(pipeline);
        return children;
    }
}
