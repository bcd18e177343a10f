package org.jwsh.binding;

import java.util.List;
import org.jwsh.runtime.Pipe;

/** Keeps in a list what flows through. */
final class VariablePipe extends Pipe {
    private final Pipe next;
    private final List<Object> list;

    VariablePipe(Pipe next, List<Object> list) {
        this.next = next;
        this.list = list;
    }

    List<Object> list() {
        return list;
    }

    @Override
    public void write(Object value) {
        list.add(value);
        next.write(value);
    }

    @Override
    public void suppressed(Object value) {
        list.add(value);
        next.suppressed(value);
    }

    @Override
    public Pipe pastVariables() {
        return next.pastVariables();
    }

    @Override
    public void flush() {
        next.flush();
    }
}
