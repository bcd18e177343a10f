package org.jwsh.values.collections;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.NoSuchElementException;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;

/** A queue or a stack of .NET: what is taken next stands first. */
public class SequenceValue extends AbstractCollection<Object> implements NetTyped {
    private final NetType type;
    private final boolean lastInFirstOut;
    private boolean ended;
    private int limit = -1;
    private int version;
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
        if (ended) {
            throw NetException.of(
                    "System.InvalidOperationException",
                    "The collection has been marked as complete with regards to additions.");
        }
        while (limit > 0 && elements.size() >= limit) {
            pause();
        }
        notifyAll();
        version++;
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
        version++;
        return elements.removeFirst();
    }

    /** Says that nothing will be added any more. */
    public synchronized void end() {
        ended = true;
        notifyAll();
    }

    public synchronized boolean isEnded() {
        return ended;
    }

    /** Takes the next element, and waits for it; throws an InvalidOperationException where none will come. */
    public synchronized Object await() {
        while (elements.isEmpty()) {
            if (ended) {
                throw NetException.of(
                        "System.InvalidOperationException",
                        "The collection argument is empty and has been marked as complete with regards to additions.");
            }
            pause();
        }
        notifyAll();
        return elements.removeFirst();
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NetException.of("System.OperationCanceledException", "The operation was canceled.", stopped);
        }
    }

    /** How many elements there may be at once, or -1: who adds more, waits. */
    public int limit() {
        return limit;
    }

    public void limit(int most) {
        limit = most;
    }

    /** Whether one more can be added without waiting. */
    public synchronized boolean hasRoom() {
        return limit < 0 || elements.size() < limit;
    }

    /** Takes elements as they come, and waits for them until the end. */
    public Iterator<Object> consuming() {
        return new Iterator<>() {
            private Object next;
            private boolean taken;

            @Override
            public boolean hasNext() {
                synchronized (SequenceValue.this) {
                    while (!taken && elements.isEmpty() && !ended) {
                        pause();
                    }
                    if (!taken && !elements.isEmpty()) {
                        next = await();
                        taken = true;
                    }
                    return taken;
                }
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                taken = false;
                return next;
            }
        };
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
        Iterator<Object> each = elements.iterator();
        int seen = version;
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
                return each.next();
            }
        };
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
