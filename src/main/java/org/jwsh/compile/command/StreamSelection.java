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
            case INFORMATION -> streams.withInformation(complete(pipe));
            case ALL -> allBut(streams, pipe);
        };
    }

    /** The pipe for the information stream: information that is not shown is redirected all the same. */
    private static Pipe complete(Pipe pipe) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                pipe.write(value);
            }

            @Override
            public void flush() {
                pipe.flush();
            }

            @Override
            public void suppressed(Object value) {
                pipe.write(value);
            }
        };
    }

    private static Streams allBut(Streams streams, Pipe pipe) {
        return new Streams(streams.output(), pipe, pipe, pipe, pipe, complete(pipe));
    }
}
