package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A function or filter; {@link #parameters} is null where no list stands behind the name.
 */
public record FunctionDefinitionAst(
        Extent extent,
        String name,
        boolean filter,
        boolean workflow,
        List<ParameterAst> parameters,
        ScriptBlockAst body)
        implements StatementAst {
    public FunctionDefinitionAst {
        parameters = parameters == null ? null : List.copyOf(parameters);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (parameters != null) {
            children.addAll(parameters);
        }
        children.add(body);
        return children;
    }
}
