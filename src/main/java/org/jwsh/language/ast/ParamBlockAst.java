package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code param(...)} block and the attributes before it.
 */
public record ParamBlockAst(Extent extent, List<AttributeBaseAst> attributes, List<ParameterAst> parameters)
        implements Ast {
    public ParamBlockAst {
        attributes = List.copyOf(attributes);
        parameters = List.copyOf(parameters);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(attributes);
        children.addAll(parameters);
        return children;
    }
}
