package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jwsh.language.Extent;

/**
 * A property of a class, or a label of an enum.
 */
public record PropertyMemberAst(
        Extent extent,
        String name,
        TypeConstraintAst propertyType,
        List<AttributeAst> attributes,
        Set<MemberModifier> modifiers,
        ExpressionAst initialValue)
        implements MemberAst {
    public PropertyMemberAst {
        attributes = List.copyOf(attributes);
        modifiers = Set.copyOf(modifiers);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (propertyType != null) {
            children.add(propertyType);
        }
        children.addAll(attributes);
        if (initialValue != null) {
            children.add(initialValue);
        }
        return children;
    }
}
