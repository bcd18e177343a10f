package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * Commands joined by {@code |}; a lone expression is a pipeline of one element.
 */
public record PipelineAst(Extent extent, List<CommandBaseAst> elements, boolean background) implements StatementAst {
    public PipelineAst {
        elements = List.copyOf(elements);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(elements);
        return children;
    }
}
