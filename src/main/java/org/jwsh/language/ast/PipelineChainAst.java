package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;

/**
 * Two pipelines joined by {@code &&} or {@code ||}.
 */
public record PipelineChainAst(
        Extent extent, StatementAst left, PipelineAst right, TokenKind operator, boolean background)
        implements StatementAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(left);
        children.add(right);
        return children;
    }
}
