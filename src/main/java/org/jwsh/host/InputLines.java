package org.jwsh.host;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jwsh.runtime.PSHost;

/** The lines of standard input as objects of a pipeline, each read when it is asked for. */
final class InputLines implements Iterator<Object> {
    private final PSHost host;
    private String next;
    private boolean read;

    InputLines(PSHost host) {
        this.host = host;
    }

    @Override
    public boolean hasNext() {
        if (!read) {
            next = host.readLine();
            read = true;
        }
        return next != null;
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        read = false;
        return next;
    }
}
