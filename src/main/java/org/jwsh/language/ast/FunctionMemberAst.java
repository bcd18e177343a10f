package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jwsh.language.Extent;

/**
 * A method or a constructor of a class. {@link #definition} is the method without its
 * return type, attributes and modifiers. The call of a base constructor is the first statement of the body.
 */
public record FunctionMemberAst(
        Extent extent,
        String name,
        TypeConstraintAst returnType,
        List<AttributeAst> attributes,
        Set<MemberModifier> modifiers,
        FunctionDefinitionAst definition,
        boolean constructor)
        implements MemberAst {
    public FunctionMemberAst {
        attributes = List.copyOf(attributes);
        modifiers = Set.copyOf(modifiers);
    }

    public List<ParameterAst> parameters() {
        return definition.parameters();
    }

    public ScriptBlockAst body() {
        return definition.body();
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (returnType != null) {
            children.add(returnType);
        }
        children.addAll(attributes);
        children.add(definition);
        return children;
    }
}
