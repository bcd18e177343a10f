package org.jwsh.compile.command;

import org.jwsh.language.ast.RedirectionStream;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Streams;

/** Puts a pipe in the place of the stream that a redirection names. */
final class StreamSelection {
    private StreamSelection() {}

    static Streams redirect(Streams streams, RedirectionStream from, Pipe pipe) {
        return switch (from) {
            case OUTPUT -> streams.withOutput(pipe);
            case ERROR -> streams.withError(pipe);
            case WARNING -> streams.withWarning(pipe);
            case VERBOSE -> streams.withVerbose(pipe);
            case DEBUG -> streams.withDebug(pipe);
            case INFORMATION -> streams.withInformation(pipe);
            case ALL -> allBut(streams, pipe);
        };
    }

    private static Streams allBut(Streams streams, Pipe pipe) {
        return new Streams(streams.output(), pipe, pipe, pipe, pipe, pipe);
    }
}
