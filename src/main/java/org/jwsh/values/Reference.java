package org.jwsh.values;

/** A place whose content a method may change: what {@code [ref]} makes of a variable. */
public interface Reference {
    Object get();

    void set(Object value);
}
