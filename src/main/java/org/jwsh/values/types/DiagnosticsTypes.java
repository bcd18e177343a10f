package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** The namespace {@code System.Diagnostics}, processes excepted. */
final class DiagnosticsTypes {
    private static final String NAMESPACE = "System.Diagnostics.";

    private DiagnosticsTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "stopwatch" -> TypeSpec.ofClass(NAMESPACE + "Stopwatch", Stopwatch.class, () -> Stopwatch::define);
            case "fileversioninfo" ->
                TypeSpec.ofClass(NAMESPACE + "FileVersionInfo", FileVersionInfo.class, () -> FileVersionInfo::define);
            case "debug" -> TypeSpec.ofClass(NAMESPACE + "Debug", Void.class, () -> DiagnosticsTypes::silent);
            case "trace" -> TypeSpec.ofClass(NAMESPACE + "Trace", Void.class, () -> DiagnosticsTypes::trace);
            case "debugger" ->
                TypeSpec.ofClass(
                        NAMESPACE + "Debugger",
                        Void.class,
                        () -> type -> type.staticProperty("bool IsAttached", () -> false)
                                .staticMethod("static bool Launch()", a -> false)
                                .staticMethod("static void Break()", a -> null));
            default -> null;
        };
    }

    /** The namespace {@code System.Diagnostics.Tracing}. */
    static TypeSpec tracing(String name) {
        return name.equals("eventsource")
                ? TypeSpec.ofClass(EventSource.NAME, EventSource.class, () -> EventSource::define)
                        .implementing("System.IDisposable")
                : null;
    }

    /** What goes to listeners: there are none. */
    private static void silent(TypeBuilder type) {
        for (String method : new String[] {"Write", "WriteLine", "Print"}) {
            type.staticMethod("static void " + method + "(string message)", a -> null)
                    .staticMethod("static void " + method + "(string format, Params System.Object[] args)", a -> null);
        }
        for (String method : new String[] {"Write", "WriteLine"}) {
            type.staticMethod("static void " + method + "(System.Object value)", a -> null)
                    .staticMethod("static void " + method + "If(bool condition, string message)", a -> null);
        }
        for (String method : new String[] {"Flush", "Indent", "Unindent", "Close"}) {
            type.staticMethod("static void " + method + "()", a -> null);
        }
        type.staticMethod("static void Assert(bool condition)", a -> null)
                .staticMethod("static void Assert(bool condition, string message)", a -> null);
    }

    private static void trace(TypeBuilder type) {
        silent(type);
        for (String method : new String[] {"TraceError", "TraceInformation", "TraceWarning"}) {
            type.staticMethod("static void " + method + "(string message)", a -> null);
        }
    }
}
