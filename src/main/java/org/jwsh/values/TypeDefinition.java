package org.jwsh.values;

/** Declares the members of a type; run when a member is first asked for. */
@FunctionalInterface
public interface TypeDefinition {
    void define(TypeBuilder type);

    /** What the language itself makes of a value for this type, as {@link NetType#accept}; null where it makes nothing. */
    default Object accept(Object value) {
        return null;
    }

    /** Whether values of another type may be accepted. */
    default boolean acceptsFrom(NetType other) {
        return false;
    }
}
