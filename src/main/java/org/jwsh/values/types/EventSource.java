package org.jwsh.values.types;

import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** {@code EventSource}: a source of events for who listens. Nobody does, so that what it writes goes nowhere. */
@TypeName(EventSource.NAME)
public class EventSource {
    static final String NAME = "System.Diagnostics.Tracing.EventSource";

    private final String name;
    private final Object settings;
    private final Guid guid = Guid.random();

    EventSource(String name, Object settings) {
        this.name = name;
        this.settings = settings;
    }

    /** Takes over what another one is: what classes derived from it are made of. */
    protected EventSource(EventSource other) {
        this(other.name, other.settings);
    }

    private static Object standardSettings() {
        return Enums.value(NAME + "Settings", "EtwManifestEventFormat");
    }

    /** A source that was given no name has that of its class. */
    private String name() {
        return name == null ? NetTypes.of(this).name() : name;
    }

    static void define(TypeBuilder type) {
        String settings = NAME + "Settings";
        type.constructor(NAME + " new()", a -> new EventSource((String) null, standardSettings()))
                .constructor(
                        NAME + " new(string eventSourceName)",
                        a -> new EventSource((String) Failures.required(a[0], "eventSourceName"), standardSettings()))
                .constructor(
                        NAME + " new(string eventSourceName, " + settings + " config)",
                        a -> new EventSource((String) Failures.required(a[0], "eventSourceName"), a[1]))
                .property("string Name", EventSource.class, EventSource::name)
                .property("guid Guid", EventSource.class, source -> source.guid)
                .property(settings + " Settings", EventSource.class, source -> source.settings)
                .property("System.Exception ConstructionException", EventSource.class, source -> null)
                .method("bool IsEnabled()", EventSource.class, (source, a) -> false)
                .method("string GetTrait(string key)", EventSource.class, (source, a) -> null)
                .method("void Write(string eventName)", EventSource.class, (source, a) -> null)
                .method("void Dispose()", EventSource.class, (source, a) -> null)
                .method(
                        "string ToString()",
                        EventSource.class,
                        (source, a) -> "EventSource(" + source.name() + ", " + source.guid + ")")
                .staticProperty("guid CurrentThreadActivityId", () -> Guid.EMPTY);
    }
}
