package org.jwsh.runtime;

import org.jwsh.language.Extent;
import org.jwsh.language.ast.ArrayTypeName;
import org.jwsh.language.ast.GenericTypeName;
import org.jwsh.language.ast.TypeName;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** PowerShell's error for a type that is not there, shown at the brackets that name it. */
public final class MissingType {
    private MissingType() {}

    public static NetException error(TypeName name) {
        return NetException.runtime(
                        "TypeNotFound",
                        ErrorCategory.InvalidOperation,
                        name,
                        "Unable to find type [" + nameOf(name) + "].")
                .at(brackets(name.extent()));
    }

    /** The name without array brackets and type arguments. */
    private static String nameOf(TypeName name) {
        return switch (name) {
            case ArrayTypeName array -> nameOf(array.elementType());
            case GenericTypeName generic -> nameOf(generic.typeName());
            default -> name.extent().text();
        };
    }

    private static Extent brackets(Extent name) {
        String text = name.source().text();
        boolean bracketed = name.start() > 0
                && name.end() < text.length()
                && text.charAt(name.start() - 1) == '['
                && text.charAt(name.end()) == ']';
        return bracketed ? new Extent(name.source(), name.start() - 1, name.end() + 1) : name;
    }
}
