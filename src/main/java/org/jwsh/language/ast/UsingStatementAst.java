package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code using} statement at the start of a script.
 */
public record UsingStatementAst(
        Extent extent,
        UsingStatementKind kind,
        StringConstantExpressionAst name,
        StringConstantExpressionAst alias,
        HashtableAst moduleSpecification)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (name != null) {
            children.add(name);
        }
        if (alias != null) {
            children.add(alias);
        }
        if (moduleSpecification != null) {
            children.add(moduleSpecification);
        }
        return children;
    }
}
