package org.jwsh.binding;

/** Reads properties of objects of the pipeline. */
@FunctionalInterface
interface PropertyReader {
    /** The property's value, or {@link org.jwsh.values.AutomationNull} where the object has none of that name. */
    Object read(Object object, String name);
}
