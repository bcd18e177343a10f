package org.jwsh.language.ast;

import org.jwsh.language.Extent;

/** The name of a type as written. */
public sealed interface TypeName permits SimpleTypeName, GenericTypeName, ArrayTypeName {
    Extent extent();

    /** The name with its arguments and brackets, without the assembly: {@code List[int]}, {@code string[]}. */
    String fullName();

    /** The assembly behind the comma, or null. */
    String assemblyName();
}
