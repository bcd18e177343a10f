package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * The call of a base constructor, {@code : base(...)}.
 */
public record BaseCtorInvokeMemberExpressionAst(
        Extent extent, ExpressionAst expression, ExpressionAst member, List<ExpressionAst> arguments)
        implements MemberAccessAst {
    public BaseCtorInvokeMemberExpressionAst {
        arguments = arguments == null ? null : List.copyOf(arguments);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.add(expression);
        children.add(member);
        if (arguments != null) {
            children.addAll(arguments);
        }
        return children;
    }
}
