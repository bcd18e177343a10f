package org.jwsh.compile.statement;

import java.util.Iterator;

/** {@code $foreach} and {@code $switch}: the elements of a loop, which the body may move on itself. */
@org.jwsh.values.TypeName("System.Collections.IEnumerator")
public final class LoopEnumerator implements Iterator<Object> {
    private final Iterator<?> elements;
    private Object current;

    LoopEnumerator(Iterator<?> elements) {
        this.elements = elements;
    }

    /** Moves on; false at the end. */
    public boolean moveNext() {
        if (!elements.hasNext()) {
            current = null;
            return false;
        }
        current = elements.next();
        return true;
    }

    /** The element that the loop is at. */
    public Object getCurrent() {
        return current;
    }

    @Override
    public boolean hasNext() {
        return elements.hasNext();
    }

    @Override
    public Object next() {
        current = elements.next();
        return current;
    }
}
