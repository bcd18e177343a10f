package org.jwsh.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.AutomationNull;

/** Keeps what flows into it. A list is made only for more than one object. */
public final class CollectingPipe extends Pipe {
    private Object only;
    private boolean any;
    private List<Object> several;

    @Override
    public void write(Object value) {
        if (several != null) {
            several.add(value);
        } else if (!any) {
            only = value;
            any = true;
        } else {
            list().add(value);
        }
    }

    private List<Object> list() {
        if (several == null) {
            several = new ArrayList<>();
            if (any) {
                several.add(only);
            }
        }
        return several;
    }

    /** What was collected, as a list that goes on to be filled. */
    public List<Object> collected() {
        return list();
    }

    /** What was collected as the value of an expression: no value, the one object, or an array. */
    public Object result() {
        if (several == null) {
            return any ? only : AutomationNull.VALUE;
        }
        return switch (several.size()) {
            case 0 -> AutomationNull.VALUE;
            case 1 -> several.getFirst();
            default -> several.toArray();
        };
    }

    /** Forgets all. */
    void clear() {
        only = null;
        any = false;
        several = null;
    }
}
