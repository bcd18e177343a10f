package org.jwsh.values.collections;

import java.util.Map;

/** What hashtables and ordered dictionaries share beyond being maps. */
public interface DictionaryValue extends Map<Object, Object> {

    /** Whether keys that differ only in case are the same. */
    boolean ignoreCase();

    /**
     * Adds a key that is not there yet.
     *
     * @throws org.jwsh.values.NetException of type ArgumentException where it is
     */
    void add(Object key, Object value);

    /** A dictionary of the same kind with the same entries. */
    DictionaryValue copy();
}
