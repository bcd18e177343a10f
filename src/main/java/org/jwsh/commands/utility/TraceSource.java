package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.BindingTrace;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** A part of the shell that can tell what it does, one for each session. */
final class TraceSource {
    static final String OPTIONS_TYPE = "System.Management.Automation.PSTraceSourceOptions";

    private final ExecutionContext context;
    private final String name;
    private final String description;
    private final List<TraceListener> listeners = new ArrayList<>(List.of(TraceListener.ofDebugger("Default")));
    private EnumValue options = option("None");
    private boolean running;

    TraceSource(ExecutionContext context, String name, String description) {
        this.context = context;
        this.name = name;
        this.description = description;
    }

    static EnumValue option(String label) {
        return ((EnumType) NetTypes.named(OPTIONS_TYPE)).find(label);
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<TraceListener> listeners() {
        return listeners;
    }

    EnumValue options() {
        return options;
    }

    /** Chooses what is told; nothing with {@code None}. */
    void options(EnumValue value) {
        options = value;
        follow();
    }

    void add(List<TraceListener> added) {
        listeners.addAll(added);
    }

    void remove(List<TraceListener> removed) {
        listeners.removeAll(removed);
    }

    /** Begins or ends to hear of what happens. */
    private void follow() {
        boolean wanted = options.number() != 0;
        if (wanted != running) {
            running = wanted;
            if (wanted) {
                BindingTrace.start(context, this::write);
            } else {
                BindingTrace.stop(context);
            }
        }
    }

    private void write(String line) {
        for (TraceListener listener : listeners) {
            listener.sink().accept(name + " Information: 0 : " + line);
        }
    }

    static void define(TypeBuilder type) {
        type.property("string Description", TraceSource.class, TraceSource::description)
                .property(
                        "System.Diagnostics.TraceListenerCollection Listeners",
                        TraceSource.class,
                        s -> s.listeners.toArray())
                .property("string Name", TraceSource.class, TraceSource::name)
                .property(
                        OPTIONS_TYPE + " Options",
                        TraceSource.class,
                        TraceSource::options,
                        (source, value) -> source.options((EnumValue) value))
                .method("string ToString()", TraceSource.class, (s, a) -> "System.Management.Automation.PSTraceSource");
    }
}
