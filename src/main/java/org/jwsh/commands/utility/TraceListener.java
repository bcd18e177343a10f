package org.jwsh.commands.utility;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.jwsh.providers.TextEncoding;
import org.jwsh.runtime.PSHost;
import org.jwsh.values.TypeBuilder;

/**
 * Where the lines of trace sources go.
 *
 * @param typeName the .NET name of its kind
 * @param sink takes a line with its source, without an end of line
 * @param file whether it is one
 */
record TraceListener(String name, String typeName, Consumer<String> sink, boolean file) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSS", Locale.ROOT);

    /** The user's debug lines. */
    static TraceListener ofHost(PSHost host) {
        return new TraceListener(
                "Host",
                "Microsoft.PowerShell.Commands.PSHostTraceListener",
                line -> host.write("DEBUG: " + LocalDateTime.now().format(TIME) + " " + line + "\n"),
                false);
    }

    /** A debugger that is attached to the process: there is none that could listen. */
    static TraceListener ofDebugger(String name) {
        return new TraceListener(name, "System.Diagnostics.DefaultTraceListener", line -> {}, false);
    }

    /** A file that lines are added to; it is open only while a line is written. */
    static TraceListener ofFile(String name, Path file, boolean force) {
        OutputFile.open(file, TextEncoding.UTF8, true, false, force).close();
        return new TraceListener(
                name,
                "System.Diagnostics.TextWriterTraceListener",
                line -> {
                    try (OutputFile open = OutputFile.open(file, TextEncoding.UTF8, true, false, force)) {
                        open.write(line + "\n");
                    }
                },
                true);
    }

    static void define(TypeBuilder type) {
        type.property("string Name", TraceListener.class, TraceListener::name)
                .method("string ToString()", TraceListener.class, (listener, a) -> listener.typeName());
    }
}
