package org.jwsh.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The shell as the cases see it: a process that is started, reads, writes and ends. */
@FunctionalInterface
interface ShellUnderTest {

    /** Runs to the end and gives the exit code. */
    int run(Launch launch) throws Exception;

    /**
     * What a process is started with and where its output goes.
     *
     * @param input the text on standard input
     */
    record Launch(
            List<String> arguments,
            Map<String, String> environment,
            Path directory,
            String input,
            LimitedOutput out,
            LimitedOutput err) {

        Launch(List<String> arguments, Map<String, String> environment, Path directory, String input) {
            this(arguments, environment, directory, input, new LimitedOutput(), new LimitedOutput());
        }
    }
}
