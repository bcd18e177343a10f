package org.jwsh.compile.variable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.Frame;
import org.jwsh.values.LanguagePrimitives;

/** {@code $a, $b = ...}: one value for each target, the rest for the last. */
public final class MultipleTargets extends AssignableNode {
    private final AssignableNode[] targets;

    public MultipleTargets(AssignableNode[] targets) {
        this.targets = targets;
    }

    @Override
    public Object eval(Frame frame) {
        Object[] values = new Object[targets.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = targets[i].eval(frame);
        }
        return values;
    }

    @Override
    public void assign(Frame frame, Object value) {
        List<Object> values = elements(value);
        int last = targets.length - 1;
        for (int i = 0; i < last; i++) {
            targets[i].assign(frame, i < values.size() ? values.get(i) : null);
        }
        List<Object> rest = values.subList(Math.min(last, values.size()), values.size());
        targets[last].assign(frame, rest.isEmpty() ? null : rest.size() == 1 ? rest.getFirst() : rest.toArray());
    }

    private static List<Object> elements(Object value) {
        List<Object> found = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            found.add(value);
        } else {
            elements.forEachRemaining(found::add);
        }
        return found;
    }
}
