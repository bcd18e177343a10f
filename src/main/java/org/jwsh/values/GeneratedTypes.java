package org.jwsh.values;

/** A class loader that knows the types whose objects are instances of its classes. */
public interface GeneratedTypes {
    /** The type that stands behind a class of this loader. */
    NetType typeOf(Class<?> javaClass);
}
