package org.jwsh.host;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jwsh.remoting.outofprocess.OutOfProcessServer;

/** The shell as the server of another process: standard input and output carry the remoting protocol and nothing else. */
final class RemotingProcess {
    private RemotingProcess() {}

    /** Serves to the end; gives the exit code. */
    static int run(Launch launch, CommandLine line) {
        Path directory = line.workingDirectory() == null
                ? launch.directory()
                : launch.directory().resolve(line.workingDirectory());
        Launch silent = new Launch(
                launch.arguments(),
                launch.environment(),
                directory,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                launch.error(),
                false,
                launch.width());
        OutOfProcessServer server = new OutOfProcessServer(
                launch.input(),
                launch.output(),
                new HostedSessions(directory, silent, line.workingDirectory() != null));
        return server.run() ? 0 : 1;
    }
}
