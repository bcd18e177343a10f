package org.jwsh.values.collections;

/** What is no list and yet has elements that scripts reach by number: tuples, the keys of ordered dictionaries. */
public interface Positional {
    /** How many elements there are. */
    int count();

    /** The element at a place from 0 up to the count. */
    Object elementAt(int place);
}
