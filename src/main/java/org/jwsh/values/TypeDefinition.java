package org.jwsh.values;

/** Declares one .NET type: one class per type, loaded when a script first uses the type. */
public interface TypeDefinition {
    /** Adds the members. */
    void define(TypeBuilder type);
}
