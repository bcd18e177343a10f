package org.jwsh.language.ast;

import org.jwsh.language.Extent;

/** {@code int}, {@code System.Text.StringBuilder}. */
public record SimpleTypeName(Extent extent, String fullName, String assemblyName) implements TypeName {
    @Override
    public String toString() {
        return fullName();
    }
}
