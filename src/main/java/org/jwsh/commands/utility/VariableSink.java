package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Redirections;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;

/** {@code > variable:x}: the objects themselves become the variable's value when the redirection ends. */
final class VariableSink implements Redirections.Sink {
    private final String name;
    private final boolean append;
    private final Frame frame;
    private final List<Object> objects = new ArrayList<>();

    VariableSink(String name, boolean append, Frame frame) {
        this.name = name;
        this.append = append;
        this.frame = frame;
    }

    @Override
    public Pipe pipe() {
        return new Pipe() {
            @Override
            public void write(Object value) {
                objects.add(value);
            }
        };
    }

    @Override
    public void close() {
        List<Object> all = append ? before() : new ArrayList<>();
        all.addAll(objects);
        Object value = switch (all.size()) {
            case 0 -> null;
            case 1 -> all.getFirst();
            default -> all.toArray();
        };
        frame.scope.assign(name, value);
    }

    private List<Object> before() {
        List<Object> held = new ArrayList<>();
        PSVariable known = frame.scope.local(CaseFolding.fold(name));
        Object value = known == null ? null : known.get();
        Iterator<?> elements = value == null ? null : LanguagePrimitives.enumerator(PSObject.unwrap(value));
        if (elements != null) {
            elements.forEachRemaining(held::add);
        } else if (value != null) {
            held.add(value);
        }
        return held;
    }
}
