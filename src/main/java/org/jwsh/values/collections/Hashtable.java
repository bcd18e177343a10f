package org.jwsh.values.collections;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/**
 * A hashtable. Keys compare by type and value, strings without regard to case unless it was made case-sensitive. It is
 * enumerated in the order of insertion.
 */
public class Hashtable extends AbstractMap<Object, Object> implements DictionaryValue {
    private final boolean ignoreCase;
    private final LinkedHashMap<Object, Entry<Object, Object>> entries;

    /** A hashtable as a hash literal makes it: strings compare without regard to case. */
    public Hashtable() {
        this(true);
    }

    public Hashtable(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.entries = new LinkedHashMap<>();
    }

    /** A copy. */
    public Hashtable(Map<?, ?> other, boolean ignoreCase) {
        this(ignoreCase);
        putAll(other);
    }

    @Override
    public boolean ignoreCase() {
        return ignoreCase;
    }

    private Object lookupKey(Object key) {
        Object base = PSObject.unwrap(key);
        return base instanceof String text && ignoreCase ? CaseFolding.fold(text) : base;
    }

    @Override
    public Object get(Object key) {
        Entry<Object, Object> entry = entries.get(lookupKey(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(lookupKey(key));
    }

    @Override
    public Object put(Object key, Object value) {
        Object lookup = lookupKey(key);
        Entry<Object, Object> entry = entries.get(lookup);
        if (entry != null) {
            return entry.setValue(value);
        }
        entries.put(lookup, new SimpleEntry<>(PSObject.unwrap(key), value));
        return null;
    }

    @Override
    public void add(Object key, Object value) {
        Object lookup = lookupKey(key);
        Entry<Object, Object> there = entries.putIfAbsent(lookup, new SimpleEntry<>(PSObject.unwrap(key), value));
        if (there != null) {
            throw NetException.of(
                    "System.ArgumentException",
                    "Item has already been added. Key in dictionary: '" + there.getKey() + "'  Key being added: '" + key
                            + "'");
        }
    }

    @Override
    public Object remove(Object key) {
        Entry<Object, Object> entry = entries.remove(lookupKey(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Object, Object>> iterator() {
                return entries.values().iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public Hashtable copy() {
        return new Hashtable(this, ignoreCase);
    }

    /** Hashtables are equal only to themselves. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "System.Collections.Hashtable";
    }
}
