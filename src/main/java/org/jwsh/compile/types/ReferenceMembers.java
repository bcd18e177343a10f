package org.jwsh.compile.types;

import org.jwsh.values.TypeBuilder;

/** What scripts can do with a reference. */
final class ReferenceMembers {
    private ReferenceMembers() {}

    static void define(TypeBuilder type) {
        type.property("System.Object Value", VariableReference.class, VariableReference::get, VariableReference::set);
        type.constructor("ref new(System.Object value)", a -> new VariableReference(a[0]));
    }
}
