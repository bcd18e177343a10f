package org.jwsh.runtime;

/**
 * Where the streams of a command go. Objects are immutable: a redirection makes another. Streams other than output carry
 * records ({@code ErrorRecord}, {@link StreamRecord}).
 */
public record Streams(Pipe output, Pipe error, Pipe warning, Pipe verbose, Pipe debug, Pipe information) {

    public Streams withOutput(Pipe pipe) {
        return pipe == output ? this : new Streams(pipe, error, warning, verbose, debug, information);
    }

    public Streams withError(Pipe pipe) {
        return new Streams(output, pipe, warning, verbose, debug, information);
    }

    public Streams withWarning(Pipe pipe) {
        return new Streams(output, error, pipe, verbose, debug, information);
    }

    public Streams withVerbose(Pipe pipe) {
        return new Streams(output, error, warning, pipe, debug, information);
    }

    public Streams withDebug(Pipe pipe) {
        return new Streams(output, error, warning, verbose, pipe, information);
    }

    public Streams withInformation(Pipe pipe) {
        return new Streams(output, error, warning, verbose, debug, pipe);
    }

    /** The streams past the variables that {@code -ErrorVariable} and the like fill. */
    Streams pastVariables() {
        return new Streams(
                output.pastVariables(),
                error.pastVariables(),
                warning.pastVariables(),
                verbose.pastVariables(),
                debug.pastVariables(),
                information.pastVariables());
    }
}
