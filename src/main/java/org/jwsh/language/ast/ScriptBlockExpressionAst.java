package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A script block literal.
 */
public record ScriptBlockExpressionAst(Extent extent, ScriptBlockAst scriptBlock) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(scriptBlock);
        return children;
    }
}
