package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;

/**
 * {@code 2>&1} and its kin.
 */
public record MergingRedirectionAst(Extent extent, RedirectionStream from, RedirectionStream to)
        implements RedirectionAst {
    @Override
    public List<Ast> children() {
        return List.of();
    }
}
