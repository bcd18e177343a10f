package org.jwsh.compile.types;

import org.jwsh.values.TypeBuilder;

/** A null for parameters of strings, where {@code $null} would become an empty string. */
enum NullString {
    VALUE;

    static void define(TypeBuilder type) {
        type.staticProperty("System.Management.Automation.Language.NullString Value", () -> VALUE)
                .method("string ToString()", NullString.class, (n, a) -> "");
    }

    @Override
    public String toString() {
        return "";
    }
}
