package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A method call; {@link #arguments} is null for a script block argument list left out.
 */
public record InvokeMemberExpressionAst(
        Extent extent,
        ExpressionAst expression,
        ExpressionAst member,
        List<ExpressionAst> arguments,
        boolean isStatic,
        boolean nullConditional,
        List<TypeName> genericArguments)
        implements MemberAccessAst {
    public InvokeMemberExpressionAst {
        arguments = arguments == null ? null : List.copyOf(arguments);
        genericArguments = genericArguments == null ? null : List.copyOf(genericArguments);
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
