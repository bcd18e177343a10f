package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code for} loop; each of its three parts may be missing.
 */
public record ForStatementAst(
        Extent extent,
        String label,
        StatementAst initializer,
        StatementAst condition,
        StatementAst iterator,
        StatementBlockAst body)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (initializer != null) {
            children.add(initializer);
        }
        if (condition != null) {
            children.add(condition);
        }
        if (iterator != null) {
            children.add(iterator);
        }
        children.add(body);
        return children;
    }
}
