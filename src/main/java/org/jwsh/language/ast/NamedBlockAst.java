package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * One of {@code dynamicparam}, {@code begin}, {@code process}, {@code end} and {@code clean}; unnamed when
 * its statements stand without the keyword.
 */
public record NamedBlockAst(
        Extent extent, BlockKind kind, boolean unnamed, List<StatementAst> statements, List<TrapStatementAst> traps)
        implements Ast {
    public NamedBlockAst {
        statements = List.copyOf(statements);
        traps = List.copyOf(traps);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(traps);
        children.addAll(statements);
        return children;
    }
}
