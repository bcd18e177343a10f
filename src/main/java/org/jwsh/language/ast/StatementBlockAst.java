package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * The statements between the braces of a statement, or inside {@code $( )} and {@code @( )}.
 */
public record StatementBlockAst(Extent extent, List<StatementAst> statements, List<TrapStatementAst> traps)
        implements Ast {
    public StatementBlockAst {
        statements = List.copyOf(statements);
        traps = List.copyOf(traps);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(traps);
        children.addAll(statements);
        return children;
    }
}
