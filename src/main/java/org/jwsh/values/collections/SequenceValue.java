package org.jwsh.values.collections;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.LinkedList;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;

/** A queue or a stack of .NET: what is taken next stands first. */
public class SequenceValue extends AbstractCollection<Object> implements NetTyped {
    private final NetType type;
    private final boolean lastInFirstOut;
    private final LinkedList<Object> elements = new LinkedList<>();

    public SequenceValue(NetType type, boolean lastInFirstOut) {
        this.type = type;
        this.lastInFirstOut = lastInFirstOut;
    }

    /** A copy that classes derived from a queue or stack are made of. */
    protected SequenceValue(SequenceValue other) {
        this(other.type, other.lastInFirstOut);
        elements.addAll(other.elements);
    }

    @Override
    public NetType netType() {
        return type;
    }

    @Override
    public synchronized boolean add(Object value) {
        if (lastInFirstOut) {
            elements.addFirst(value);
        } else {
            elements.addLast(value);
        }
        return true;
    }

    /** The next element, which stays; throws an InvalidOperationException where there is none. */
    public synchronized Object peek() {
        checkNotEmpty();
        return elements.getFirst();
    }

    /** Takes the next element; throws an InvalidOperationException where there is none. */
    public synchronized Object take() {
        checkNotEmpty();
        return elements.removeFirst();
    }

    private void checkNotEmpty() {
        if (elements.isEmpty()) {
            throw NetException.of("System.InvalidOperationException", lastInFirstOut ? "Stack empty." : "Queue empty.");
        }
    }

    @Override
    public synchronized void clear() {
        elements.clear();
    }

    @Override
    public synchronized int size() {
        return elements.size();
    }

    @Override
    public Iterator<Object> iterator() {
        return elements.iterator();
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
