package org.jwsh.values.collections;

import java.util.Iterator;
import java.util.function.IntSupplier;

/** An enumeration that ends with .NET's error when what it enumerates has changed since it began. */
final class GuardedIterator<T> implements Iterator<T> {
    private final Iterator<T> elements;
    private final IntSupplier version;
    private final int begun;

    /** @param version a number that every change of the collection raises */
    GuardedIterator(Iterator<T> elements, IntSupplier version) {
        this.elements = elements;
        this.version = version;
        this.begun = version.getAsInt();
    }

    @Override
    public boolean hasNext() {
        if (version.getAsInt() != begun) {
            throw ListValue.modified();
        }
        return elements.hasNext();
    }

    @Override
    public T next() {
        return elements.next();
    }
}
