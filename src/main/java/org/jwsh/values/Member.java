package org.jwsh.values;

/** A member of a type. */
public sealed interface Member permits PropertyMember, MethodGroup, EventMember {
    String name();
}
