package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jwsh.language.Extent;

/**
 * A method or a constructor of a class. The call of a base constructor is the first statement of the body.
 */
public record FunctionMemberAst(
        Extent extent,
        String name,
        TypeConstraintAst returnType,
        List<AttributeAst> attributes,
        Set<MemberModifier> modifiers,
        List<ParameterAst> parameters,
        ScriptBlockAst body,
        boolean constructor)
        implements MemberAst {
    public FunctionMemberAst {
        attributes = List.copyOf(attributes);
        modifiers = Set.copyOf(modifiers);
        parameters = List.copyOf(parameters);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (returnType != null) {
            children.add(returnType);
        }
        children.addAll(attributes);
        children.addAll(parameters);
        children.add(body);
        return children;
    }
}
