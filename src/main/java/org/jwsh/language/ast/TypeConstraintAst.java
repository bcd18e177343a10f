package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;

/**
 * A type in brackets before a variable, a parameter or an expression, or a base type of a class.
 */
public record TypeConstraintAst(Extent extent, TypeName typeName) implements AttributeBaseAst {
    @Override
    public List<Ast> children() {
        return List.of();
    }
}
