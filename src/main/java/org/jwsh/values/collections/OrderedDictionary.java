package org.jwsh.values.collections;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** A dictionary that keeps the order of insertion and gives its values by key or by place. */
public class OrderedDictionary extends AbstractMap<Object, Object> implements DictionaryValue {
    private final boolean ignoreCase;
    private final Map<Object, Entry<Object, Object>> byKey = new HashMap<>();
    private final List<Entry<Object, Object>> order = new ArrayList<>();
    private int version;

    /** A dictionary as {@code [ordered]@{}} makes it: strings compare without regard to case. */
    public OrderedDictionary() {
        this(true);
    }

    public OrderedDictionary(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
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
        Entry<Object, Object> entry = byKey.get(lookupKey(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public boolean containsKey(Object key) {
        return byKey.containsKey(lookupKey(key));
    }

    @Override
    public Object put(Object key, Object value) {
        version++;
        Entry<Object, Object> entry = byKey.get(lookupKey(key));
        if (entry != null) {
            return entry.setValue(value);
        }
        append(order.size(), key, value);
        return null;
    }

    private void append(int index, Object key, Object value) {
        version++;
        Entry<Object, Object> entry = new SimpleEntry<>(PSObject.unwrap(key), value);
        byKey.put(lookupKey(key), entry);
        order.add(index, entry);
    }

    @Override
    public void add(Object key, Object value) {
        insert(order.size(), key, value);
    }

    /**
     * Puts a new key at a place.
     *
     * @throws NetException of type ArgumentOutOfRangeException, or ArgumentException where the key is there already
     */
    public void insert(int index, Object key, Object value) {
        if (index < 0 || index > order.size()) {
            throw outOfRange();
        }
        Entry<Object, Object> there = byKey.get(lookupKey(key));
        if (there != null) {
            throw NetException.of(
                    "System.ArgumentException",
                    "Item has already been added. Key in dictionary: '" + Hashtable.shown(there.getKey())
                            + "'  Key being added: '" + Hashtable.shown(key) + "'");
        }
        append(index, key, value);
    }

    /** The value at a place; throws an ArgumentOutOfRangeException beyond the ends. */
    public Object valueAt(int index) {
        return entryAt(index).getValue();
    }

    /** Changes the value at a place; throws an ArgumentOutOfRangeException beyond the ends. */
    public void valueAt(int index, Object value) {
        version++;
        entryAt(index).setValue(value);
    }

    /** Takes away what stands at a place; throws an ArgumentOutOfRangeException beyond the ends. */
    public void removeAt(int index) {
        if (index < 0 || index >= order.size()) {
            String wrong = index < 0
                    ? "index ('" + index + "') must be a non-negative value."
                    : "index ('" + index + "') must be less than '" + order.size() + "'.";
            throw NetException.of(
                            "System.ArgumentOutOfRangeException",
                            wrong + " (Parameter 'index')\nActual value was " + index + ".")
                    .with("ParamName", "index");
        }
        version++;
        Entry<Object, Object> entry = entryAt(index);
        order.remove(index);
        byKey.remove(lookupKey(entry.getKey()));
    }

    private Entry<Object, Object> entryAt(int index) {
        if (index < 0 || index >= order.size()) {
            throw outOfRange();
        }
        return order.get(index);
    }

    private static NetException outOfRange() {
        return NetException.of(
                        "System.ArgumentOutOfRangeException",
                        "Index was out of range. Must be non-negative and less than the size of the collection."
                                + " (Parameter 'index')")
                .with("ParamName", "index");
    }

    @Override
    public Object remove(Object key) {
        version++;
        Entry<Object, Object> entry = byKey.remove(lookupKey(key));
        if (entry == null) {
            return null;
        }
        order.removeIf(other -> other == entry);
        return entry.getValue();
    }

    @Override
    public void clear() {
        version++;
        byKey.clear();
        order.clear();
    }

    @Override
    public int size() {
        return order.size();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Object, Object>> iterator() {
                return new GuardedIterator<>(order.iterator(), () -> version);
            }

            @Override
            public int size() {
                return order.size();
            }
        };
    }

    @Override
    public OrderedDictionary copy() {
        OrderedDictionary copy = new OrderedDictionary(ignoreCase);
        forEach(copy::put);
        return copy;
    }

    /** Dictionaries are equal only to themselves. */
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
        return "System.Collections.Specialized.OrderedDictionary";
    }
}
