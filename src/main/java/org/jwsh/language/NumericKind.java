package org.jwsh.language;

/** The types that a number literal can have; {@code n}, {@code d}, {@code l}, {@code u} and the other suffixes choose. */
public enum NumericKind {
    SBYTE,
    BYTE,
    INT16,
    UINT16,
    INT32,
    UINT32,
    INT64,
    UINT64,
    DOUBLE,
    DECIMAL,
    BIG_INTEGER
}
