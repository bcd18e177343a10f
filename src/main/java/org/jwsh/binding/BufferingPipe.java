package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.Pipe;

/** Holds objects back until there are enough of them. */
final class BufferingPipe extends Pipe {
    private final Pipe next;
    private final int size;
    private List<Object> held = new ArrayList<>();

    BufferingPipe(Pipe next, int size) {
        this.next = next;
        this.size = size;
    }

    @Override
    public void write(Object value) {
        held.add(value);
        if (held.size() >= size) {
            flush();
        }
    }

    @Override
    public void flush() {
        List<Object> out = held;
        held = new ArrayList<>();
        out.forEach(next::write);
        next.flush();
    }
}
