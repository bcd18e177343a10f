package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.remoting.client.ClientSettings;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.RemoteRequest;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.clixml.CliXmlDeserializer;
import org.jwsh.remoting.clixml.SecretCipher;
import org.jwsh.remoting.outofprocess.LineTransport;
import org.jwsh.remoting.outofprocess.RecordedLine;
import org.jwsh.remoting.protocol.Message;
import org.jwsh.remoting.protocol.MessageType;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/**
 * Sessions that were recorded between two real PowerShell processes: the server's lines are sent again to a client of this
 * project, which asks for the same pipelines and prints what comes of them as the recorded client did.
 */
class RecordedClientTest {
    private static final Path SESSIONS = Path.of("tests/resources/psrp");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
    void theClientPrintsWhatPowerShellsDid(String name) throws Exception {
        List<RecordedLine> lines = RecordedLine.read(SESSIONS.resolve(name + ".log"));
        List<Asked> asked = Asked.in(lines);
        List<Object> printed = new ArrayList<>();
        try (Replay server = new Replay(lines)) {
            Iterator<UUID> ids = RecordedLine.ids(lines).iterator();
            RemoteRunspace session = RemoteRunspace.open(
                    server.transport(),
                    new ClientSettings(PATIENCE).withIds(ids::next).withBareObjects());
            for (Asked each : asked) {
                Result result = each.run(session);
                if (!each.isDebugger()) {
                    printed.addAll(shown(name, result));
                }
            }
            session.close();
            server.requireFaithfulClient();
        }

        assertThat(print(name, printed))
                .isEqualTo(Files.readString(SESSIONS.resolve(name + ".out")).stripTrailing());
    }

    /** What the script that was recorded printed of a pipeline's end. */
    private static List<Object> shown(String name, Result result) {
        List<Object> shown = new ArrayList<>();
        boolean stopped = result.outcome.state() == RemotePipeline.State.Stopped;
        boolean failed = result.outcome.state() == RemotePipeline.State.Failed;
        if (failed && name.equals("parse-error")) {
            String exception = NetTypes.of(result.outcome.error().exception()).fullName();
            return List.of("CAUGHT " + exception.substring(exception.lastIndexOf('.') + 1));
        }
        if (failed) {
            shown.add("MethodInvocationException: Exception calling \"Invoke\" with \"0\" argument(s): \""
                    + result.outcome.error().exception().getMessage() + "\"");
        } else if (!stopped) {
            shown.addAll(result.output);
        }
        if (name.equals("implicit") || name.equals("command")) {
            return shown;
        }
        if (name.equals("job")) {
            result.warnings.forEach(warning -> shown.add("WARNING: " + warning));
            result.errors.forEach(error -> shown.add("Write-Error: " + error.message()));
            shown.add(result.outcome.state().name());
            return shown;
        }
        result.errors.forEach(error -> shown.add("ERR " + error.fullyQualifiedErrorId() + " " + error.message()));
        shown.add("STATE " + result.outcome.state());
        return shown;
    }

    /** What a session's output shows of the objects. */
    private static String print(String name, List<Object> objects) {
        var text = new ByteArrayOutputStream();
        Launch launch = new Launch(
                List.of(),
                Map.of("TERM", "dumb"),
                Path.of("").toAbsolutePath(),
                new ByteArrayInputStream(new byte[0]),
                text,
                text,
                false,
                80);
        StreamHost host = new StreamHost(launch, false);
        HostStreams streams = new HostStreams(host, false);
        Session session = new Session(host, streams.streams(), Path.of("").toAbsolutePath());
        streams.attach(session.context());
        session.context().globalScope().define(new org.jwsh.runtime.PSVariable("printed", objects.toArray()));
        session.context().call(() -> {
            session.run(
                    org.jwsh.language.Parser.parse(new org.jwsh.language.ScriptSource(null, script(name)))
                            .script(),
                    null,
                    List.of());
            streams.end();
            return null;
        });
        return text.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static String script(String name) {
        return name.equals("implicit")
                ? "$printed[0] | Format-List; $printed | Select-Object -Skip 1 | ForEach-Object Name"
                : "$printed";
    }

    /** What came of a pipeline. */
    private record Result(
            List<Object> output, List<ErrorRecord> errors, List<String> warnings, RemotePipeline.Outcome outcome) {}

    /** A pipeline that the recorded client asked for. */
    private record Asked(Message message, List<Object> input, boolean endsInput, boolean isStopped)
            implements RemoteRequest {
        static List<Asked> in(List<RecordedLine> lines) {
            List<Asked> asked = new ArrayList<>();
            for (RecordedLine line :
                    lines.stream().filter(RecordedLine::ofClient).toList()) {
                for (Message message : line.messages()) {
                    switch (message.type()) {
                        case CREATE_PIPELINE, GET_COMMAND_METADATA -> asked.add(of(message, lines));
                        default -> {}
                    }
                }
            }
            return asked;
        }

        private static Asked of(Message created, List<RecordedLine> lines) {
            List<Object> input = new ArrayList<>();
            boolean ends = false;
            boolean stops = false;
            for (RecordedLine line : lines) {
                if (!line.ofClient() || !line.id().equals(created.pipeline())) {
                    continue;
                }
                stops |= line.kind().equals("Signal");
                for (Message message : line.messages()) {
                    if (message.type() == MessageType.PIPELINE_INPUT) {
                        input.add(CliXmlDeserializer.element(message.data(), SecretCipher.TEXT));
                    }
                    ends |= message.type() == MessageType.END_OF_PIPELINE_INPUT;
                }
            }
            return new Asked(created, input, ends, stops);
        }

        boolean isDebugger() {
            return message.data().contains("__Set-PS") || message.type() == MessageType.GET_COMMAND_METADATA;
        }

        Result run(RemoteRunspace session) {
            CollectingPipe output = new CollectingPipe();
            CollectingPipe errors = new CollectingPipe();
            CollectingPipe warnings = new CollectingPipe();
            CollectingPipe others = new CollectingPipe();
            RemotePipeline pipeline = session.start(this);
            input.forEach(pipeline::input);
            if (endsInput) {
                pipeline.endOfInput();
            }
            RemotePipeline.Outcome outcome = pipeline.run(
                    new Streams(output, errors, warnings, others, others, others),
                    HostCallHandler.NONE,
                    () -> isStopped && !output.collected().isEmpty());
            return new Result(
                    output.collected(),
                    errors.collected().stream()
                            .map(error -> (ErrorRecord) PSObject.unwrap(error))
                            .toList(),
                    warnings.collected().stream().map(String::valueOf).toList(),
                    outcome);
        }

        @Override
        public MessageType type() {
            return message.type();
        }

        @Override
        public Object data() {
            return CliXmlDeserializer.element(message.data(), SecretCipher.TEXT);
        }
    }

    /** The recorded server at the other end of two pipes: it says its next lines when the client has said its own. */
    private static final class Replay implements AutoCloseable {
        private final List<RecordedLine> lines;
        private final Pipe toServer = Pipe.open();
        private final Pipe toClient = Pipe.open();
        private final AtomicReference<Throwable> problem = new AtomicReference<>();
        private final Thread thread;

        Replay(List<RecordedLine> lines) throws IOException {
            this.lines = lines;
            this.thread = Thread.ofVirtual().start(() -> {
                try {
                    replay();
                } catch (IOException | RuntimeException | AssertionError unfaithful) {
                    problem.set(unfaithful);
                    close();
                }
            });
        }

        LineTransport transport() {
            InputStream input = Channels.newInputStream(toClient.source());
            return new LineTransport(input, Channels.newOutputStream(toServer.sink()), () -> {});
        }

        private void replay() throws IOException {
            var client = new BufferedReader(
                    new InputStreamReader(Channels.newInputStream(toServer.source()), StandardCharsets.UTF_8));
            OutputStream output = Channels.newOutputStream(toClient.sink());
            RecordedLine.Reader reader = new RecordedLine.Reader();
            for (RecordedLine line : lines) {
                if (line.ofClient()) {
                    assertThat(said(client, reader, line)).isEqualTo(line.shape());
                } else {
                    output.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
                    output.flush();
                }
            }
        }

        /** What the client says instead of a line; it may say it in several. */
        private static String said(BufferedReader client, RecordedLine.Reader reader, RecordedLine recorded)
                throws IOException {
            List<Message> messages = new ArrayList<>();
            RecordedLine line;
            do {
                String text = client.readLine();
                assertThat(text).as("the next line of the client").isNotNull();
                line = reader.read(text, true);
                messages.addAll(line.messages());
            } while (line.kind().equals("Data")
                    && messages.size() < recorded.messages().size());
            return new RecordedLine(true, "", line.kind(), line.id(), messages).shape();
        }

        void requireFaithfulClient() throws InterruptedException {
            assertThat(thread.join(PATIENCE))
                    .as("the client said all its lines")
                    .isTrue();
            assertThat(problem.get()).isNull();
        }

        @Override
        public void close() {
            try {
                toServer.sink().close();
                toClient.sink().close();
            } catch (IOException gone) {
                problem.compareAndSet(null, gone);
            }
        }
    }
}
