package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.text.WildcardPattern;

/** The trace sources of a session: those parts of the engine that tell what they do. */
final class TraceSources {
    static {
        ModuleTypes.add(TypeSpec.ofClass(
                "System.Management.Automation.PSTraceSource", TraceSource.class, () -> TraceSource::define));
        ModuleTypes.add(
                TypeSpec.ofClass("System.Diagnostics.TraceListener", TraceListener.class, () -> TraceListener::define));
    }

    private final List<TraceSource> all;

    private TraceSources(ExecutionContext context) {
        all = List.of(new TraceSource(
                context,
                "ParameterBinding",
                "Traces the process of binding the arguments to the parameters of cmdlets, scripts, and"
                        + " applications."));
    }

    static TraceSources of(ExecutionContext context) {
        return context.service(TraceSources.class, () -> new TraceSources(context));
    }

    /** Those whose names fit a pattern. */
    List<TraceSource> matching(String name) {
        WildcardPattern pattern = WildcardPattern.of(name, true);
        List<TraceSource> found = new ArrayList<>(all);
        found.removeIf(source -> !pattern.isMatch(source.name()));
        return found;
    }

    /** Those whose names fit one of the patterns. */
    List<TraceSource> matching(String[] names) {
        List<TraceSource> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(matching(name));
        }
        return found;
    }
}
