package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;

/**
 * What could be made of a statement with a syntax error in it.
 */
public record ErrorStatementAst(Extent extent, List<Ast> nestedAsts, TokenKind kind) implements StatementAst {
    public ErrorStatementAst {
        nestedAsts = List.copyOf(nestedAsts);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(nestedAsts);
        return children;
    }
}
