package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code while} loop.
 */
public record WhileStatementAst(Extent extent, String label, StatementAst condition, StatementBlockAst body)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(condition);
        children.add(body);
        return children;
    }
}
