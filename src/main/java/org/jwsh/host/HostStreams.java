package org.jwsh.host;

import java.util.function.Consumer;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.LanguagePrimitives;

/** Where the streams of a session go that nobody redirects: objects are laid out and shown, errors go to standard error. */
final class HostStreams {
    private final PSHost host;
    private final Streams streams;

    HostStreams(PSHost host) {
        this.host = host;
        this.streams = new Streams(
                pipe(this::show), pipe(this::showError), message("WARNING: "), message("VERBOSE: "), message("DEBUG: "), pipe(this::show));
    }

    private static Pipe pipe(Consumer<Object> action) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                action.accept(value);
            }
        };
    }

    private Pipe message(String prefix) {
        return pipe(record -> host.write(prefix + record + "\n"));
    }

    Streams streams() {
        return streams;
    }

    void attach(ExecutionContext context) {}

    private void show(Object value) {
        host.write(LanguagePrimitives.toStringInvariant(value) + "\n");
    }

    private void showError(Object error) {
        host.writeError(error + "\n");
    }

    void plainError(String text) {
        host.writeError(text);
    }

    /** Lays out what still waits. */
    void end() {}
}
