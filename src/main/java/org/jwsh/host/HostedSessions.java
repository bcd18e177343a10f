package org.jwsh.host;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jwsh.remoting.server.RemoteHost;
import org.jwsh.remoting.server.RunspaceFactory;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Streams;

/**
 * Sessions for the servers of {@code org.jwsh.remoting}: each like a new shell whose user is elsewhere. They share nothing
 * but the Java virtual machine. To have modules in them or to limit what clients may run, put a
 * {@link org.jwsh.remoting.server.SessionConfiguration} on top.
 */
public final class HostedSessions implements RunspaceFactory {
    private static final int WIDTH = 120;

    private final Path directory;
    private final StreamHost process;
    private final boolean moves;

    /**
     * @param directory where the sessions begin
     * @param environment the environment variables that each session gets a copy of
     */
    public HostedSessions(Path directory, Map<String, String> environment) {
        this(
                directory,
                new Launch(
                        List.of(),
                        environment,
                        directory,
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        false,
                        WIDTH),
                false);
    }

    /**
     * Sessions in a process that was started as a server; only its standard error is theirs to write to.
     *
     * @param moves whether the directory was asked for
     */
    HostedSessions(Path directory, Launch launch, boolean moves) {
        this.directory = directory;
        this.moves = moves;
        this.process = new StreamHost(launch, false);
    }

    @Override
    public ExecutionContext create(Streams streams) {
        return new Session(new RemoteHost(process), streams, directory).context();
    }

    @Override
    public boolean beginsWithCommand() {
        return moves;
    }
}
