package org.jwsh.commands.management;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;

/** The clipboard: the desktop's where a program for it is there, else one that the session keeps for itself. */
final class Clipboard {
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final Map<String, String> environment;
    private String kept = "";

    private Clipboard(Map<String, String> environment) {
        this.environment = environment;
    }

    static Clipboard of(ExecutionContext context) {
        return context.service(
                Clipboard.class, () -> new Clipboard(context.host().environment()));
    }

    String text() {
        String found = run(MAC ? List.of("pbpaste") : List.of("xclip", "-selection", "clipboard", "-out"), null);
        return found == null ? kept : found;
    }

    void text(String text) {
        kept = text;
        run(MAC ? List.of("pbcopy") : List.of("xclip", "-selection", "clipboard", "-in"), text);
    }

    /** What the program wrote; null where it is not there or has no desktop to talk to. */
    private String run(List<String> words, String input) {
        if (!MAC && !environment.containsKey("DISPLAY")) {
            return null;
        }
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        if (input != null) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        try {
            Process process = builder.start();
            try (var target = process.getOutputStream()) {
                target.write(input == null ? new byte[0] : input.getBytes(StandardCharsets.UTF_8));
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output : null;
        } catch (IOException notThere) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
