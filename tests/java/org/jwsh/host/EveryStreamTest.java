package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jwsh.cmdlet.ProgressRecord;
import org.jwsh.remoting.client.ClientSettings;
import org.jwsh.remoting.client.HostCall;
import org.jwsh.remoting.client.HostCallHandler;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.remoting.client.RemotePipeline;
import org.jwsh.remoting.client.RemoteRunspace;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.outofprocess.LineTransport;
import org.jwsh.remoting.protocol.HostMethod;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.Streams;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

/** What a command writes to each of its streams comes back the same over each transport. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The ways to a session. */
    enum Way {
        STANDARD_STREAMS,
        SSH,
        WSMAN
    }

    private final Map<Way, RemoteRunspace> sessions = new EnumMap<>(Way.class);
    private final List<Object> output = new ArrayList<>();
    private final List<ErrorRecord> errors = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<ProgressRecord> progress = new ArrayList<>();
    private final List<HostMethod> asked = new ArrayList<>();
    private LoopbackService service;
    private LoopbackSsh ssh;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        service = new LoopbackService();
        ssh = new LoopbackSsh(home);
        sessions.put(Way.STANDARD_STREAMS, open(child()));
        sessions.put(Way.SSH, open(ssh.connect(PATIENCE)));
        sessions.put(Way.WSMAN, open(service.connect(PATIENCE)));
    }

    @AfterAll
    void stop() throws Exception {
        sessions.values().forEach(RemoteRunspace::close);
        service.close();
        ssh.close();
    }

    private static RemoteRunspace open(Transport transport) {
        return RemoteRunspace.open(transport, new ClientSettings(PATIENCE).withHost(120));
    }

    private static Transport child() throws IOException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.jwsh.host.Main",
                        "-s",
                        "-NoProfile")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new LineTransport(server.getInputStream(), server.getOutputStream(), server::destroy);
    }

    private RemotePipeline.Outcome run(Way way, String script) {
        for (List<?> list : List.of(output, errors, messages, progress, asked)) {
            list.clear();
        }
        RemotePipeline pipeline = sessions.get(way).start(RemoteCommand.script(script, false));
        Streams streams = new Streams(
                pipe(output),
                new Pipe() {
                    @Override
                    public void write(Object value) {
                        errors.add((ErrorRecord) value);
                    }
                },
                labelled("warning"),
                labelled("verbose"),
                labelled("debug"),
                labelled("information"));
        HostCallHandler host = new HostCallHandler() {
            @Override
            public Object answer(HostCall call) {
                asked.add(call.method());
                return call.method() == HostMethod.ReadLine ? "typed" : null;
            }

            @Override
            public void progress(ProgressRecord record) {
                progress.add(record);
            }
        };
        return pipeline.run(streams, host, () -> false);
    }

    private static Pipe pipe(List<Object> into) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                into.add(value);
            }
        };
    }

    private Pipe labelled(String label) {
        return new Pipe() {
            @Override
            public void write(Object value) {
                messages.add(label + " " + value);
            }

            @Override
            public void suppressed(Object value) {
                StreamRecord.Information record = (StreamRecord.Information) value;
                messages.add(label + " " + record.message() + " of " + record.source() + " " + record.tags());
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void messagesComeInTheOrderInWhichTheyWereWritten(Way way) {
        run(
                way,
                "Write-Warning w; Write-Verbose v -Verbose; Write-Debug d -Debug; Write-Information i -Tags a, b; Write-Warning x");
        assertThat(messages)
                .containsExactly(
                        "warning w", "verbose v", "debug d", "information i of Write-Information [a, b]", "warning x");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownToTheUserIsInformationAndMarkedSo(Way way) {
        run(way, "Write-Host shown -NoNewline");
        assertThat(messages).containsExactly("information shown");
    }

    @ParameterizedTest
    @EnumSource
    void anErrorKeepsItsRecord(Way way) {
        RemotePipeline.Outcome end = run(
                way,
                "Write-Error -Message bad -ErrorId Own -Category InvalidData -TargetObject 7 -RecommendedAction mend; 1");
        assertThat(end.state()).isEqualTo(RemotePipeline.State.Completed);
        assertThat(output).containsExactly(1);
        ErrorRecord error = errors.getFirst();
        assertThat(error.fullyQualifiedErrorId()).isEqualTo("Own");
        assertThat(error.categoryInfo().category()).isEqualTo(ErrorCategory.InvalidData);
        assertThat(PSObject.unwrap(error.target())).isEqualTo(7);
        assertThat(error.message()).isEqualTo("bad");
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsACommandIsTheErrorOfItsEnd(Way way) {
        RemotePipeline.Outcome end = run(way, "1; throw 'boom'; 2");
        assertThat(end.state()).isEqualTo(RemotePipeline.State.Failed);
        assertThat(end.error().message()).isEqualTo("boom");
        assertThat(output).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void progressComesWithAllThatItSays(Way way) {
        run(
                way,
                "Write-Progress Copy 'file 3' -Id 4 -ParentId 2 -PercentComplete 30 -SecondsRemaining 9 -CurrentOperation op;"
                        + " Write-Progress Copy -Id 4 -Completed");
        assertThat(progress)
                .containsExactly(
                        new ProgressRecord(4, 2, "Copy", "file 3", "op", 30, 9, false),
                        new ProgressRecord(4, -1, "Copy", "Processing", null, -1, -1, true));
    }

    @ParameterizedTest
    @EnumSource
    void progressThatIsNotWantedThereDoesNotCome(Way way) {
        run(way, "& { $ProgressPreference = 'SilentlyContinue'; Write-Progress Copy }; 1");
        assertThat(progress).isEmpty();
        assertThat(output).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void theUserIsAskedHere(Way way) {
        run(way, "$Host.UI.WriteLine('text'); Read-Host name");
        assertThat(output).containsExactly("typed");
        assertThat(asked).contains(HostMethod.Write1, HostMethod.ReadLine);
    }

    @ParameterizedTest
    @EnumSource
    void aCommandIsStoppedAndTheSessionIsUsedAgain(Way way) {
        RemotePipeline pipeline = sessions.get(way).start(RemoteCommand.script("for (;;) { 'more' }", false));
        List<Object> seen = new ArrayList<>();
        RemotePipeline.Outcome end = pipeline.run(
                new Streams(pipe(seen), Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE, Pipe.NOWHERE),
                HostCallHandler.NONE,
                () -> !seen.isEmpty());
        assertThat(end.state()).isEqualTo(RemotePipeline.State.Stopped);
        run(way, "'again'");
        assertThat(output).containsExactly("again");
    }
}
