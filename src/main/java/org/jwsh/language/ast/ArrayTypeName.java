package org.jwsh.language.ast;

import org.jwsh.language.Extent;

/** {@code int[]}, {@code int[,]}. */
public record ArrayTypeName(Extent extent, TypeName elementType, int rank) implements TypeName {
    @Override
    public String fullName() {
        return elementType.fullName() + "[" + ",".repeat(rank - 1) + "]";
    }

    @Override
    public String assemblyName() {
        return elementType.assemblyName();
    }

    @Override
    public String toString() {
        return fullName();
    }
}
