package org.jwsh.values.collections;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;

/** A set of .NET: {@code HashSet} keeps the order of insertion here, {@code SortedSet} sorts. */
public class SetValue extends AbstractSet<Object> implements NetTyped {
    private final NetType type;
    private final NetType element;
    private final KeyOrder order;
    private final boolean sorted;
    private final Map<Object, Object> elements;
    private int version;

    public SetValue(NetType type, NetType element, KeyOrder order, boolean sorted) {
        this.type = type;
        this.element = element;
        this.order = order;
        this.sorted = sorted;
        this.elements = sorted ? new TreeMap<>(order) : new LinkedHashMap<>();
    }

    /** A copy that classes derived from a set are made of. */
    protected SetValue(SetValue other) {
        this(other.type, other.element, other.order, other.sorted);
        elements.putAll(other.elements);
    }

    @Override
    public NetType netType() {
        return type;
    }

    public KeyOrder order() {
        return order;
    }

    /** The same kind of set without elements. */
    public SetValue empty() {
        return new SetValue(type, element, order, sorted);
    }

    private Object lookup(Object value) {
        return sorted ? value : order.fold(value);
    }

    @Override
    public boolean add(Object value) {
        if (contains(value)) {
            return false;
        }
        version++;
        elements.put(lookup(value), value);
        return true;
    }

    /** The element that is equal to a value, or null. */
    public Object find(Object value) {
        return elements.get(lookup(value));
    }

    @Override
    public boolean contains(Object value) {
        return elements.containsKey(lookup(value));
    }

    @Override
    public boolean remove(Object value) {
        if (!contains(value)) {
            return false;
        }
        elements.remove(lookup(value));
        return true;
    }

    @Override
    public void clear() {
        version++;
        elements.clear();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public Iterator<Object> iterator() {
        int seen = version;
        Iterator<Object> each = elements.values().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (seen != version) {
                    throw ListValue.modified();
                }
                return each.hasNext();
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return each.next();
            }

            @Override
            public void remove() {
                each.remove();
            }
        };
    }

    /** Sets are equal only to themselves. */
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
