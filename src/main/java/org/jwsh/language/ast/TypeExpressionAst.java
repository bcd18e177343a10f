package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;

/**
 * A type as a value, such as {@code [int]}.
 */
public record TypeExpressionAst(Extent extent, TypeName typeName) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        return List.of();
    }
}
