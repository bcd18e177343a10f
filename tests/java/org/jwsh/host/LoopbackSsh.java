package org.jwsh.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Map;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.ssh.SshConnection;
import org.jwsh.remoting.ssh.SshRemotingServer;
import org.jwsh.remoting.ssh.SshTarget;

/** An SSH server of this project on loopback, and the home of a user {@code me} whom it knows and who knows it. */
final class LoopbackSsh implements AutoCloseable {
    private final SshRemotingServer server;
    private final Path keyFile;
    private final Path knownHosts;

    /** @param home a folder that is empty */
    LoopbackSsh(Path home) throws Exception {
        KeyPair identity = key();
        KeyPair user = key();
        server = new SshRemotingServer(
                "127.0.0.1",
                0,
                identity,
                null,
                (name, key, session) -> name.equals("me") && key.equals(user.getPublic()),
                new HostedSessions(Path.of("").toAbsolutePath(), Map.of("TERM", "dumb")));
        Path keys = Files.createDirectories(home.resolve(".ssh"));
        knownHosts = keys.resolve("known_hosts");
        keyFile = keys.resolve("id_ecdsa");
        Files.writeString(
                knownHosts,
                "[127.0.0.1]:" + server.port() + " " + PublicKeyEntry.toString(identity.getPublic()) + "\n");
        try (OutputStream file = Files.newOutputStream(keyFile)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(user, "test", null, file);
        }
    }

    private static KeyPair key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    int port() {
        return server.port();
    }

    /** A connection of that user. */
    Transport connect(Duration patience) {
        return SshConnection.open(
                new SshTarget("127.0.0.1", server.port(), "me", null, keyFile, knownHosts, "powershell", patience));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
