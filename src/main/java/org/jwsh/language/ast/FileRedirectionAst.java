package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code > file} and its kin.
 */
public record FileRedirectionAst(Extent extent, RedirectionStream from, boolean append, ExpressionAst location)
        implements RedirectionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(location);
        return children;
    }
}
