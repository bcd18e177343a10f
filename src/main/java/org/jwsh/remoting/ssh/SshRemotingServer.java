package org.jwsh.remoting.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.subsystem.SubsystemFactory;
import org.jwsh.remoting.outofprocess.OutOfProcessServer;
import org.jwsh.remoting.server.RunspaceFactory;

/** An SSH server with nothing but the remoting subsystem: no shell, no files. */
public final class SshRemotingServer implements AutoCloseable {
    private final SshServer server = SshServer.setUpDefaultServer();

    /**
     * Starts listening.
     *
     * @param port 0 for any that is free
     * @param identity the key that the server proves itself with
     * @param passwords decides on names and passwords
     * @param keys decides on names and public keys
     */
    public SshRemotingServer(
            String address,
            int port,
            KeyPair identity,
            PasswordAuthenticator passwords,
            PublickeyAuthenticator keys,
            RunspaceFactory runspaces)
            throws IOException {
        server.setHost(address);
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(identity));
        server.setPasswordAuthenticator(passwords);
        server.setPublickeyAuthenticator(keys);
        server.setSubsystemFactories(List.of(new Subsystem(runspaces)));
        server.start();
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    private record Subsystem(RunspaceFactory runspaces) implements SubsystemFactory {
        @Override
        public String getName() {
            return "powershell";
        }

        @Override
        public Command createSubsystem(ChannelSession channel) {
            return new Served(runspaces);
        }
    }

    /** One client of the subsystem. */
    private static final class Served implements Command {
        private final RunspaceFactory runspaces;
        private InputStream input;
        private OutputStream output;
        private ExitCallback exit;

        private Served(RunspaceFactory runspaces) {
            this.runspaces = runspaces;
        }

        @Override
        public void setInputStream(InputStream in) {
            input = in;
        }

        @Override
        public void setOutputStream(OutputStream out) {
            output = out;
        }

        @Override
        public void setErrorStream(OutputStream err) {}

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            Thread.ofPlatform().daemon().name("ssh-remoting").start(() -> {
                boolean regular = new OutOfProcessServer(input, output, runspaces).run();
                exit.onExit(regular ? 0 : 1);
            });
        }

        @Override
        public void destroy(ChannelSession channel) {}
    }
}
