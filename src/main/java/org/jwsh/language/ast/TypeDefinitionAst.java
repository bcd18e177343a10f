package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.language.Extent;

/**
 * A class, an enum or an interface.
 */
public record TypeDefinitionAst(
        Extent extent,
        String name,
        TypeDefinitionKind kind,
        List<AttributeAst> attributes,
        List<TypeConstraintAst> baseTypes,
        List<MemberAst> members)
        implements StatementAst {
    public TypeDefinitionAst {
        attributes = List.copyOf(attributes);
        baseTypes = List.copyOf(baseTypes);
        members = List.copyOf(members);
    }

    /** The same definition under another name. */
    public TypeDefinitionAst named(String other) {
        return new TypeDefinitionAst(extent, other, kind, attributes, baseTypes, members);
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        children.addAll(attributes);
        children.addAll(baseTypes);
        children.addAll(members);
        return children;
    }
}
