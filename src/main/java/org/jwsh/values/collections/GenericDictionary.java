package org.jwsh.values.collections;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;

/** A dictionary of .NET with types for keys and values, in the order of insertion or sorted by key. */
public class GenericDictionary extends AbstractMap<Object, Object> implements DictionaryValue, NetTyped {
    private final NetType type;
    private final NetType keyType;
    private final NetType valueType;
    private final KeyOrder order;
    private final boolean sorted;
    private final Map<Object, Entry<Object, Object>> entries;
    private int version;

    public GenericDictionary(NetType type, NetType keyType, NetType valueType, KeyOrder order, boolean sorted) {
        this.type = type;
        this.keyType = keyType;
        this.valueType = valueType;
        this.order = order;
        this.sorted = sorted;
        this.entries = sorted ? new TreeMap<>(order) : new LinkedHashMap<>();
    }

    /** A copy that classes derived from a dictionary are made of. */
    protected GenericDictionary(GenericDictionary other) {
        this(other.type, other.keyType, other.valueType, other.order, other.sorted);
        entries.putAll(other.entries);
    }

    @Override
    public NetType netType() {
        return type;
    }

    public NetType keyType() {
        return keyType;
    }

    public NetType valueType() {
        return valueType;
    }

    public KeyOrder order() {
        return order;
    }

    @Override
    public boolean ignoreCase() {
        return order.fold("A").equals(order.fold("a"));
    }

    /** The form under which a key is kept; null for what is no key of this dictionary. */
    private Object lookup(Object key) {
        if (key == null) {
            return null;
        }
        try {
            Object typed = LanguagePrimitives.convertTo(key, keyType);
            return sorted ? typed : order.fold(typed);
        } catch (NetException notOne) {
            return null;
        }
    }

    @Override
    public synchronized Object get(Object key) {
        Object lookup = lookup(key);
        Entry<Object, Object> entry = lookup == null ? null : entries.get(lookup);
        return entry == null ? null : entry.getValue();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        Object lookup = lookup(key);
        return lookup != null && entries.containsKey(lookup);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        Object typedKey = LanguagePrimitives.convertTo(key, keyType);
        Object typedValue = LanguagePrimitives.convertTo(value, valueType);
        Entry<Object, Object> entry = entries.get(lookup(typedKey));
        version++;
        if (entry != null) {
            return entry.setValue(typedValue);
        }
        entries.put(lookup(typedKey), new SimpleEntry<>(typedKey, typedValue));
        return null;
    }

    @Override
    public synchronized void add(Object key, Object value) {
        if (key == null) {
            throw NetException.of("System.ArgumentNullException", "Value cannot be null. (Parameter 'key')")
                    .with("ParamName", "key");
        }
        if (containsKey(key)) {
            throw NetException.of(
                    "System.ArgumentException", "An item with the same key has already been added. Key: " + key);
        }
        put(key, value);
    }

    @Override
    public synchronized Object remove(Object key) {
        Object lookup = lookup(key);
        Entry<Object, Object> entry = lookup == null ? null : entries.remove(lookup);
        if (entry == null) {
            return null;
        }
        return entry.getValue();
    }

    @Override
    public synchronized void clear() {
        version++;
        entries.clear();
    }

    @Override
    public synchronized int size() {
        return entries.size();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Object, Object>> iterator() {
                return new GuardedIterator<>(entries.values().iterator(), () -> version);
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public GenericDictionary copy() {
        GenericDictionary copy = new GenericDictionary(type, keyType, valueType, order, sorted);
        copy.putAll(this);
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
        return type.toString();
    }
}
