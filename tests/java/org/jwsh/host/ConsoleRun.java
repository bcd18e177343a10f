package org.jwsh.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The console as {@code -Command} runs a script, without profile and input: what it writes, errors included. */
public final class ConsoleRun {
    private ConsoleRun() {}

    /** Runs a script in a folder, on a screen of that width which is no terminal. */
    public static String of(String script, Path folder, int width) {
        return of(script, folder, width, false);
    }

    public static String of(String script, Path folder, int width, boolean terminal) {
        var output = new ByteArrayOutputStream();
        ConsoleHost.run(new Launch(
                List.of("-NoProfile", "-NonInteractive", "-Command", script),
                Map.of("TERM", terminal ? "xterm" : "dumb"),
                folder,
                new ByteArrayInputStream(new byte[0]),
                output,
                output,
                terminal,
                width));
        return output.toString(StandardCharsets.UTF_8);
    }
}
