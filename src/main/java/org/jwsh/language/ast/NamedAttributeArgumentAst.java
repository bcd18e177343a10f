package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code Name = value} inside an attribute; where the value is omitted, {@link #argument} is the constant
 * true.
 */
public record NamedAttributeArgumentAst(
        Extent extent, String argumentName, ExpressionAst argument, boolean expressionOmitted) implements Ast {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(argument);
        return children;
    }
}
