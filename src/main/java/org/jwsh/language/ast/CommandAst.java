package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;

/**
 * A command with its arguments. The elements are expressions and {@link CommandParameterAst}s, the first
 * is the name; the invocation operator is {@code Ampersand}, {@code Dot} or {@code Unknown}.
 */
public record CommandAst(
        Extent extent, TokenKind invocationOperator, List<Ast> elements, List<RedirectionAst> redirections)
        implements CommandBaseAst {
    public CommandAst {
        elements = List.copyOf(elements);
        redirections = List.copyOf(redirections);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(elements);
        children.addAll(redirections);
        return children;
    }
}
