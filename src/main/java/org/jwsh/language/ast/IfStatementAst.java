package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code if}, its {@code elseif} clauses and {@code else}.
 */
public record IfStatementAst(Extent extent, List<IfClause> clauses, StatementBlockAst elseClause)
        implements StatementAst {
    public IfStatementAst {
        clauses = List.copyOf(clauses);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        for (IfClause clause : clauses) {
            children.add(clause.condition());
            children.add(clause.body());
        }
        if (elseClause != null) {
            children.add(elseClause);
        }
        return children;
    }
}
