package org.jwsh.commands.host;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;

/** A file that all text for the user goes to as well. A session can have several, the one started last ends first. */
final class Transcript {
    private static final String RULE = "**********************\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /** The transcripts of a session. */
    static final class Open {
        private final Deque<Transcript> started = new ArrayDeque<>();

        static Open of(ExecutionContext context) {
            return context.service(Open.class, Open::new);
        }

        /** Makes all text go to a file too. */
        void start(Transcript transcript, PSHost host) throws IOException {
            started.push(transcript);
            host.onText(this::write);
        }

        private void write(String text) {
            started.forEach(transcript -> transcript.write(text));
        }

        /** Ends the one started last and gives its file; null where there is none. */
        Path stop(PSHost host) {
            if (started.isEmpty()) {
                return null;
            }
            Transcript ended = started.pop();
            if (started.isEmpty()) {
                host.onText(null);
            }
            ended.end();
            return ended.file;
        }
    }

    private final Path file;
    private final Writer writer;

    Transcript(Path file, boolean append) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    /** Writes what stands before the text: when it starts, and unless it is to be short, where and on what it runs. */
    void begin(ExecutionContext context, boolean minimal) {
        StringBuilder text = new StringBuilder(RULE)
                .append("PowerShell transcript start\n")
                .append("Start time: ")
                .append(TIME.format(LocalDateTime.now()))
                .append('\n');
        if (!minimal) {
            describe(context, text);
        }
        write(text.append(RULE).toString());
    }

    private static void describe(ExecutionContext context, StringBuilder text) {
        Map<String, String> environment = context.host().environment();
        String machine = machine(environment);
        String user = machine + "\\" + environment.getOrDefault("USER", System.getProperty("user.name"));
        text.append("Username: ").append(user).append('\n');
        text.append("RunAs User: ").append(user).append('\n');
        text.append("Configuration Name: \n");
        text.append("Machine: ")
                .append(machine)
                .append(" (Unix ")
                .append(System.getProperty("os.version"))
                .append(")\n");
        text.append("Host Application: jwsh\n");
        text.append("Process ID: ").append(ProcessHandle.current().pid()).append('\n');
        Object versions = context.globalScope().lookup("psversiontable");
        if (versions instanceof Map<?, ?> table) {
            table.forEach((name, value) -> text.append(name)
                    .append(": ")
                    .append(
                            value instanceof Object[] several
                                    ? String.join(
                                            ", ",
                                            java.util.Arrays.stream(several)
                                                    .map(String::valueOf)
                                                    .toList())
                                    : value)
                    .append('\n'));
        }
    }

    static String machine(Map<String, String> environment) {
        String named = environment.get("HOSTNAME");
        if (named != null) {
            return named;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException unnamed) {
            return "localhost";
        }
    }

    private void write(String text) {
        try {
            writer.write(text.replaceAll("\\u001B\\[[0-9;?]*[A-Za-z]", ""));
            writer.flush();
        } catch (IOException full) {
            // The session goes on without it.
            return;
        }
    }

    private void end() {
        write(RULE + "PowerShell transcript end\nEnd time: " + TIME.format(LocalDateTime.now()) + "\n" + RULE);
        try {
            writer.close();
        } catch (IOException full) {
            return;
        }
    }
}
