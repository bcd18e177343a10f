package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code do} loop that goes on while its condition holds.
 */
public record DoWhileStatementAst(Extent extent, String label, StatementAst condition, StatementBlockAst body)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(condition);
        children.add(body);
        return children;
    }
}
