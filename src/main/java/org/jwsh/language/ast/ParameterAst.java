package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * One parameter of a param block or a function: its attributes and type constraints, its variable and its
 * default.
 */
public record ParameterAst(
        Extent extent, List<AttributeBaseAst> attributes, VariableExpressionAst name, ExpressionAst defaultValue)
        implements Ast {
    public ParameterAst {
        attributes = List.copyOf(attributes);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(attributes);
        children.add(name);
        if (defaultValue != null) {
            children.add(defaultValue);
        }
        return children;
    }
}
