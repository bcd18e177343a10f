package org.jwsh.values;

/** Declares types that belong to another package, each when it is first asked for. */
public interface TypeSource {
    /** The type of that full name, folded, or null. */
    TypeSpec byName(String folded);

    /** The type that a Java class's instances have, or null. */
    TypeSpec byClass(Class<?> javaClass);
}
