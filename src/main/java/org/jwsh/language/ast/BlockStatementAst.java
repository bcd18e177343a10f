package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.Token;

/**
 * A {@code parallel} or {@code sequence} block of a workflow: parsed, never run.
 */
public record BlockStatementAst(Extent extent, Token kind, StatementBlockAst body) implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(body);
        return children;
    }
}
