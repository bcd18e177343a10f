package org.jwsh.values;

/** A value that knows its .NET type, where its Java class alone does not tell: enum values, exceptions, generic collections. */
public interface NetTyped {
    NetType netType();
}
