package org.jwsh.runtime;

/** What stands before a variable or parameter in brackets and has a say in its values: a type, a transformation, a validation. */
public interface ValueConstraint {
    /**
     * The value to store.
     *
     * @throws org.jwsh.values.NetException where the value is refused
     */
    Object apply(Object value);

    /** Whether it only looks at values and never changes them. */
    default boolean isValidation() {
        return false;
    }

    /** The attribute, where this is one; else null. */
    default Object attribute() {
        return null;
    }
}
