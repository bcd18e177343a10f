package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.AutomationNull;

/** Keeps what flows into it. */
public final class CollectingPipe extends Pipe {
    private final List<Object> collected = new ArrayList<>();

    @Override
    public void write(Object value) {
        collected.add(value);
    }

    public List<Object> collected() {
        return collected;
    }

    /** What was collected as the value of an expression: no value, the one object, or an array. */
    public Object result() {
        return switch (collected.size()) {
            case 0 -> AutomationNull.VALUE;
            case 1 -> collected.getFirst();
            default -> collected.toArray();
        };
    }
}
