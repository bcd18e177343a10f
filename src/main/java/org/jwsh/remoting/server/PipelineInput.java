package org.jwsh.remoting.server;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jwsh.values.AutomationNull;

/** The objects that a client pipes into a pipeline, as they arrive. */
final class PipelineInput implements Iterator<Object> {
    private static final Object END = new Object();

    private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();
    private Object next;

    void add(Object value) {
        arrived.add(value == null ? AutomationNull.VALUE : value);
    }

    void end() {
        arrived.add(END);
    }

    /** Waits for the next object or the end. */
    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = arrived.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                next = END;
            }
        }
        return next != END;
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Object taken = next == AutomationNull.VALUE ? null : next;
        next = null;
        return taken;
    }
}
