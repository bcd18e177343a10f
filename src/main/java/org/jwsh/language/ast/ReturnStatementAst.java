package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code return}, with or without a value.
 */
public record ReturnStatementAst(Extent extent, StatementAst pipeline) implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (pipeline != null) {
            children.add(pipeline);
        }
        return children;
    }
}
