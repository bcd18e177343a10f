package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.TokenKind;

/**
 * An operand with an operator before it, or {@code ++} or {@code --} behind it.
 */
public record UnaryExpressionAst(Extent extent, TokenKind operator, ExpressionAst child) implements ExpressionAst {
    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(child);
        return children;
    }
}
