package org.jwsh.language.ast;

/** The modifiers of a class member. */
public enum MemberModifier {
    PUBLIC,
    STATIC,
    HIDDEN
}
