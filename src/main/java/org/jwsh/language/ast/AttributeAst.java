package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * An attribute with its arguments, such as {@code [Parameter(Mandatory)]}.
 */
public record AttributeAst(
        Extent extent,
        TypeName typeName,
        List<ExpressionAst> positionalArguments,
        List<NamedAttributeArgumentAst> namedArguments)
        implements AttributeBaseAst {
    public AttributeAst {
        positionalArguments = List.copyOf(positionalArguments);
        namedArguments = List.copyOf(namedArguments);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(positionalArguments);
        children.addAll(namedArguments);
        return children;
    }
}
