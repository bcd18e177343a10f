package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * An expression as an element of a pipeline.
 */
public record CommandExpressionAst(Extent extent, ExpressionAst expression, List<RedirectionAst> redirections)
        implements CommandBaseAst {
    public CommandExpressionAst {
        redirections = List.copyOf(redirections);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(expression);
        children.addAll(redirections);
        return children;
    }
}
