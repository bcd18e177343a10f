package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A parameter in a command, with its argument where a colon ties it on.
 */
public record CommandParameterAst(Extent extent, String parameterName, ExpressionAst argument, Extent errorPosition)
        implements Ast {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (argument != null) {
            children.add(argument);
        }
        return children;
    }
}
