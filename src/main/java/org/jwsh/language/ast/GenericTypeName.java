package org.jwsh.language.ast;

import java.util.List;
import org.jwsh.language.Extent;

/** {@code List[int]}. */
public record GenericTypeName(Extent extent, TypeName typeName, List<TypeName> arguments, String assemblyName)
        implements TypeName {
    public GenericTypeName {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String fullName() {
        return typeName.fullName() + "["
                + String.join(",", arguments.stream().map(TypeName::fullName).toList()) + "]";
    }

    @Override
    public String toString() {
        return fullName();
    }
}
