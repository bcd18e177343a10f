package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A {@code data} section.
 */
public record DataStatementAst(
        Extent extent, String variable, List<ExpressionAst> commandsAllowed, StatementBlockAst body)
        implements StatementAst {
    public DataStatementAst {
        commandsAllowed = List.copyOf(commandsAllowed);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(commandsAllowed);
        children.add(body);
        return children;
    }
}
