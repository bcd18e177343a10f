package org.jwsh.values.collections;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/**
 * A hashtable. Keys compare by type and value, strings without regard to case unless it was made case-sensitive. It is
 * enumerated in the order of .NET's buckets where that is the same in every process, else in the order of insertion.
 */
public class Hashtable extends AbstractMap<Object, Object> implements DictionaryValue {
    private final boolean ignoreCase;
    private final int capacity;
    private final LinkedHashMap<Object, Entry<Object, Object>> entries = new LinkedHashMap<>();
    private boolean stableOrder = true;
    private int version;
    private Folded latest;

    /** A key and its form for looking it up; never changed, so that threads may read while one writes. */
    private record Folded(String key, String lookup) {}

    /** A hashtable as a hash literal makes it: strings compare without regard to case. */
    public Hashtable() {
        this(true);
    }

    public Hashtable(boolean ignoreCase) {
        this(ignoreCase, 0);
    }

    /** @param capacity how many entries are to come; it has a part in the order of enumeration */
    public Hashtable(boolean ignoreCase, int capacity) {
        this.ignoreCase = ignoreCase;
        this.capacity = capacity;
    }

    /** A copy. */
    public Hashtable(Map<?, ?> other, boolean ignoreCase) {
        this(ignoreCase, other.size());
        putAll(other);
    }

    /** A copy that classes derived from a hashtable are made of. */
    protected Hashtable(Hashtable other) {
        this(other, other.ignoreCase);
    }

    @Override
    public boolean ignoreCase() {
        return ignoreCase;
    }

    /** Whether entries are enumerated in the order in which they were added. */
    boolean inOrder() {
        return false;
    }

    private Object lookupKey(Object key) {
        Object base = key instanceof String ? key : PSObject.unwrap(key);
        return base instanceof String text && ignoreCase ? folded(text) : base;
    }

    /** The key that was looked up last is often looked up again: whether it is there, what it has, to give it a value. */
    private String folded(String key) {
        Folded known = latest;
        if (known == null || known.key != key) {
            known = new Folded(key, CaseFolding.fold(key));
            latest = known;
        }
        return known.lookup;
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
        version++;
        Object lookup = lookupKey(key);
        Entry<Object, Object> entry = entries.get(lookup);
        if (entry != null) {
            return entry.setValue(value);
        }
        Object plain = PSObject.unwrap(key);
        stableOrder = stableOrder && BucketOrder.isStable(plain);
        entries.put(lookup, new SimpleEntry<>(plain, value));
        return null;
    }

    /** A key as errors name it: an array by its type. */
    static String shown(Object key) {
        return key.getClass().isArray() ? NetTypes.of(key).toString() : key.toString();
    }

    @Override
    public void add(Object key, Object value) {
        Object lookup = lookupKey(key);
        Entry<Object, Object> there = entries.get(lookup);
        if (there != null) {
            throw NetException.of(
                    "System.ArgumentException",
                    "Item has already been added. Key in dictionary: '" + shown(there.getKey())
                            + "'  Key being added: '" + shown(key) + "'");
        }
        put(key, value);
    }

    @Override
    public Object remove(Object key) {
        version++;
        Entry<Object, Object> entry = entries.remove(lookupKey(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public void clear() {
        version++;
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
                return new GuardedIterator<>(
                        stableOrder && !inOrder() && entries.size() > 1
                                ? BucketOrder.of(entries.values(), capacity).iterator()
                                : entries.values().iterator(),
                        () -> version);
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
