package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code try} with its catch clauses and its finally block.
 */
public record TryStatementAst(
        Extent extent, StatementBlockAst body, List<CatchClauseAst> catchClauses, StatementBlockAst finallyBlock)
        implements StatementAst {
    public TryStatementAst {
        catchClauses = List.copyOf(catchClauses);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(body);
        children.addAll(catchClauses);
        if (finallyBlock != null) {
            children.add(finallyBlock);
        }
        return children;
    }
}
