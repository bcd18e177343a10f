package org.jwsh.host;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the shell is started with. Nothing else of the process is used, so that many shells can run in one.
 *
 * @param arguments as on a command line
 * @param environment the variables, copied for the session
 * @param directory the current directory
 * @param processStreams whether the streams are those of the process, so that programs may be given them as they are
 * @param terminal whether input and output are a person's
 * @param width columns that output is laid out for
 */
public record Launch(
        List<String> arguments,
        Map<String, String> environment,
        Path directory,
        InputStream input,
        OutputStream output,
        OutputStream error,
        boolean processStreams,
        boolean terminal,
        int width) {
    public Launch {
        arguments = List.copyOf(arguments);
    }

    /** A shell inside of another program, with streams of that program's choice. */
    public Launch(
            List<String> arguments,
            Map<String, String> environment,
            Path directory,
            InputStream input,
            OutputStream output,
            OutputStream error,
            boolean terminal,
            int width) {
        this(arguments, environment, directory, input, output, error, false, terminal, width);
    }
}
