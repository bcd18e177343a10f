package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code trap} for the block it stands in.
 */
public record TrapStatementAst(Extent extent, TypeConstraintAst trapType, StatementBlockAst body)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (trapType != null) {
            children.add(trapType);
        }
        children.add(body);
        return children;
    }
}
