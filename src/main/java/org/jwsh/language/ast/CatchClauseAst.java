package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * One catch clause; without types it catches everything.
 */
public record CatchClauseAst(Extent extent, List<TypeConstraintAst> catchTypes, StatementBlockAst body) implements Ast {
    public CatchClauseAst {
        catchTypes = List.copyOf(catchTypes);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(catchTypes);
        children.add(body);
        return children;
    }
}
