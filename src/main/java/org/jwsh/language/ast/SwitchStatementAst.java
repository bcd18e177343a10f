package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jwsh.language.Extent;

/**
 * A {@code switch} statement.
 */
public record SwitchStatementAst(
        Extent extent,
        String label,
        Set<SwitchFlag> flags,
        StatementAst condition,
        List<SwitchClause> clauses,
        StatementBlockAst defaultClause)
        implements StatementAst {
    public SwitchStatementAst {
        flags = Set.copyOf(flags);
        clauses = List.copyOf(clauses);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(condition);
        for (SwitchClause clause : clauses) {
            children.add(clause.condition());
            children.add(clause.body());
        }
        if (defaultClause != null) {
            children.add(defaultClause);
        }
        return children;
    }
}
