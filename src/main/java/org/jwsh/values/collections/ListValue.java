package org.jwsh.values.collections;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;

/**
 * A list of .NET: it knows the type of its elements, converts what is written at an index, and tells when it is changed while
 * it is enumerated.
 */
public class ListValue extends AbstractList<Object> implements RandomAccess, NetTyped {

    /** What may be done to a list. */
    public enum Access {
        FREE,
        FIXED_SIZE,
        READ_ONLY
    }

    private final NetType type;
    private final NetType element;
    private final ArrayList<Object> elements;
    private final Access access;
    private int capacity;

    public ListValue(NetType type, NetType element) {
        this(type, element, new ArrayList<>(), Access.FREE);
    }

    private ListValue(NetType type, NetType element, ArrayList<Object> elements, Access access) {
        this.type = type;
        this.element = element;
        this.elements = elements;
        this.access = access;
    }

    /** Takes over the elements of a list that is not used any more: what classes derived from a list are made of. */
    protected ListValue(ListValue other) {
        this(other.type, other.element, other.elements, other.access);
    }

    /** An {@code ArrayList} with these elements. */
    public static ListValue arrayList(Collection<?> elements) {
        ListValue list = new ListValue(NetTypes.named("System.Collections.ArrayList"), NetTypes.OBJECT);
        list.elements.addAll(elements);
        return list;
    }

    /** A list of elements that are of their type already. */
    public static ListValue of(NetType type, NetType element, Collection<?> elements) {
        ListValue list = new ListValue(type, element, new ArrayList<>(elements), Access.FREE);
        list.capacity = elements.size();
        return list;
    }

    /** How many elements it has room for, as .NET's lists grow: fourfold room first, then twice as much each time. */
    public int capacity() {
        if (capacity < elements.size()) {
            capacity = Math.max(elements.size(), 4);
        }
        return capacity;
    }

    /** Makes room for so many elements, or gives room back. */
    public void capacity(int room) {
        capacity = room;
    }

    private void grow(int size) {
        if (size > capacity) {
            capacity = Math.max(size, capacity == 0 ? 4 : 2 * capacity);
        }
    }

    /** A view of the same elements that allows less. */
    public ListValue restricted(NetType viewType, Access allowed) {
        return new ListValue(viewType, element, elements, allowed);
    }

    @Override
    public NetType netType() {
        return type;
    }

    public Access access() {
        return access;
    }

    @Override
    public Object get(int index) {
        checkIndex(index);
        return elements.get(index);
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= elements.size()) {
            throw outOfRange();
        }
    }

    private static NetException outOfRange() {
        return NetException.of(
                        "System.ArgumentOutOfRangeException",
                        "Index was out of range. Must be non-negative and less than the size of the collection."
                                + " (Parameter 'index')")
                .with("ParamName", "index");
    }

    private void checkAccess(boolean resizing) {
        if (access == Access.READ_ONLY) {
            throw NetException.of("System.NotSupportedException", "Collection is read-only.");
        }
        if (resizing && access == Access.FIXED_SIZE) {
            throw NetException.of("System.NotSupportedException", "Collection was of a fixed size.");
        }
    }

    @Override
    public Object set(int index, Object value) {
        checkAccess(false);
        checkIndex(index);
        modCount++;
        return elements.set(index, LanguagePrimitives.convertTo(value, element));
    }

    @Override
    public void add(int index, Object value) {
        checkAccess(true);
        modCount++;
        elements.add(index, value);
        grow(elements.size());
    }

    @Override
    public boolean add(Object value) {
        add(elements.size(), value);
        return true;
    }

    @Override
    public Object remove(int index) {
        checkAccess(true);
        checkIndex(index);
        modCount++;
        return elements.remove(index);
    }

    @Override
    public void clear() {
        checkAccess(true);
        modCount++;
        elements.clear();
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** Puts other elements in the place of all. */
    public void replaceAll(Collection<?> others) {
        checkAccess(false);
        modCount++;
        ArrayList<Object> copy = new ArrayList<>(others);
        elements.clear();
        elements.addAll(copy);
    }

    @Override
    public Iterator<Object> iterator() {
        return new Elements();
    }

    private final class Elements implements Iterator<Object> {
        private final int version = modCount;
        private int next;

        @Override
        public boolean hasNext() {
            if (version != modCount) {
                throw modified();
            }
            return next < elements.size();
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return elements.get(next++);
        }
    }

    /** What an enumeration throws that finds its collection changed. */
    public static NetException modified() {
        return NetException.of(
                "System.InvalidOperationException", "Collection was modified; enumeration operation may not execute.");
    }

    /** Lists are equal only to themselves. */
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
