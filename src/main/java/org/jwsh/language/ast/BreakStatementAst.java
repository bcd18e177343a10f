package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code break}, with or without a label.
 */
public record BreakStatementAst(Extent extent, ExpressionAst label) implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (label != null) {
            children.add(label);
        }
        return children;
    }
}
