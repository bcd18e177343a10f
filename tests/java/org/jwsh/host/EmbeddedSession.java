package org.jwsh.host;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.runtime.ErrorReporting;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.flow.PipelineStoppedException;
import org.jwsh.values.NetException;

/** A session inside another program: one script after the other runs in it, on whatever thread. */
final class EmbeddedSession {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final HostStreams streams;
    private final Session session;

    EmbeddedSession() {
        this(Path.of("/tmp"));
    }

    EmbeddedSession(Path directory) {
        Launch launch = new Launch(
                List.of(),
                Map.of("PATH", "/usr/bin:/bin"),
                directory,
                InputStream.nullInputStream(),
                output,
                output,
                false,
                120);
        StreamHost host = new StreamHost(launch, false);
        streams = new HostStreams(host, false);
        session = new Session(host, streams.streams(), directory);
        streams.attach(session.context());
    }

    ExecutionContext context() {
        return session.context();
    }

    /** Runs a script and gives what it wrote, errors included; {@code (stopped)} where it was stopped. */
    String run(String script) {
        return session.context().call(() -> {
            String end = "";
            try {
                session.run(Parser.parse(new ScriptSource(null, script)).script(), null, List.of());
            } catch (PipelineStoppedException stopped) {
                end = "(stopped)";
            } catch (NetException problem) {
                ErrorReporting.show(
                        ErrorReporting.recordOf(problem, session.context().rootFrame()),
                        session.context().rootFrame());
            }
            streams.end();
            synchronized (output) {
                String text = written();
                output.reset();
                return text + end;
            }
        });
    }

    /** What the script that runs has written so far. */
    String written() {
        synchronized (output) {
            return output.toString(StandardCharsets.UTF_8).strip();
        }
    }
}
