package org.jwsh.remoting.outofprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.host.ConsoleHost;
import org.jwsh.host.Launch;
import org.jwsh.remoting.protocol.FragmentReader;
import org.jwsh.remoting.protocol.Message;

/** Sessions that were recorded between two real PowerShell processes: the client's lines are sent again. */
class RecordedSessionTest {
    private static final Path SESSIONS = Path.of("tests/resources/psrp");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern OF_PROCESS = Pattern.compile(
            "<\\w+ N=\"(TimeGenerated|User|Computer|ProcessId|NativeThreadId|ManagedThreadId)\">[^<]*</\\w+>");
    private static final Pattern OF_ERROR =
            Pattern.compile("<\\w+ N=\"(PipelineState|Message|FullyQualifiedErrorId|ErrorCategory_\\w+|PositionMessage"
                    + "|Line|Statement|MyCommand|ScriptLineNumber|OffsetInLine|InvocationName|SerializeExtendedInfo"
                    + "|InvocationInfo_\\w+|CommandInfo_\\w+|ErrorDetails_ScriptStackTrace)\">[^<]*</\\w+>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basic",
                "streams",
                "input",
                "command",
                "types",
                "big",
                "securestring",
                "terminating",
                "parse-error",
                "stop",
                "implicit",
                "job"
            })
    void theServerAnswersAsPowerShellDid(String name) throws Exception {
        List<String> recorded = Files.readAllLines(SESSIONS.resolve(name + ".log"));
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        Lines read = new Lines();
        Lines answered = new Lines();
        String[] arguments = recorded.getFirst().substring(2).split(" ");
        try (Server server = new Server(List.of(arguments))) {
            for (String line : recorded) {
                if (line.startsWith("> ")) {
                    server.send(line.substring(2));
                } else if (line.startsWith("< ")) {
                    expected.addAll(read.describe(line.substring(2)));
                    while (actual.size() < expected.size()) {
                        actual.addAll(answered.describe(server.receive()));
                    }
                }
            }
        }

        assertThat(withoutDataAcks(actual)).isEqualTo(withoutDataAcks(expected));
        assertThat(actual).hasSameSizeAs(expected);
    }

    /** What input is acknowledged and what is made of it overtake each other, as they do in PowerShell. */
    private static List<String> withoutDataAcks(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.equals(Packet.Kind.DataAck.name()))
                .toList();
    }

    /** Lines of one direction, put together to messages. */
    private static final class Lines {
        private final Map<UUID, FragmentReader> readers = new HashMap<>();

        /** What a line completes: acknowledgements by kind, messages by type, output with its content. */
        List<String> describe(String line) {
            Packet packet = Packet.parse(line);
            if (packet.kind() != Packet.Kind.Data) {
                return List.of(packet.kind().name());
            }
            return readers.computeIfAbsent(packet.id(), id -> new FragmentReader(1L << 30)).add(packet.data()).stream()
                    .map(Lines::describe)
                    .toList();
        }

        private static String describe(Message message) {
            return switch (message.type()) {
                case PIPELINE_OUTPUT,
                        WARNING_RECORD,
                        VERBOSE_RECORD,
                        DEBUG_RECORD,
                        INFORMATION_RECORD,
                        PROGRESS_RECORD,
                        PIPELINE_HOST_CALL -> message.type() + " " + comparable(message.data());
                case ERROR_RECORD, PIPELINE_STATE -> message.type() + " " + error(message.data());
                default -> message.type().name();
            };
        }

        /** Without what differs from process to process. */
        private static String comparable(String data) {
            return OF_PROCESS
                    .matcher(data.replaceAll("Version=7\\.6\\.5\\.\\d+", "Version=7.6.5.0"))
                    .replaceAll("");
        }

        /** What an error says, without the inner life of .NET's exceptions. */
        private static List<String> error(String data) {
            return OF_ERROR.matcher(data).results().map(MatchResult::group).toList();
        }
    }

    /** A server in this process, at the other end of two pipes. */
    private static final class Server implements AutoCloseable {
        private final OutputStream toServer;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final Thread thread;

        Server(List<String> arguments) throws IOException {
            Pipe there = Pipe.open();
            Pipe back = Pipe.open();
            toServer = Channels.newOutputStream(there.sink());
            InputStream input = Channels.newInputStream(there.source());
            OutputStream output = Channels.newOutputStream(back.sink());
            BufferedReader fromServer = new BufferedReader(
                    new InputStreamReader(Channels.newInputStream(back.source()), StandardCharsets.UTF_8));
            thread = Thread.ofPlatform()
                    .start(() -> ConsoleHost.run(new Launch(
                            arguments, Map.of(), Path.of("").toAbsolutePath(), input, output, System.err, false, 80)));
            Thread.ofVirtual().start(() -> fromServer.lines().forEach(lines::add));
        }

        void send(String line) throws IOException {
            toServer.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            toServer.flush();
        }

        String receive() throws InterruptedException {
            String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(line).as("the next line of the server").isNotNull();
            return line;
        }

        @Override
        public void close() throws IOException {
            toServer.close();
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
