package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.VariablePath;

/**
 * A variable, {@code $x} or {@code @x}.
 */
public record VariableExpressionAst(Extent extent, VariablePath path, boolean splatted) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        return List.of();
    }
}
