package org.jwsh.remoting.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jwsh.remoting.client.Transport;
import org.jwsh.remoting.client.TransportException;
import org.jwsh.remoting.outofprocess.LineTransport;

/** Opens the remoting subsystem of an SSH server. */
public final class SshConnection {
    private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private SshConnection() {}

    /** @throws TransportException where the server cannot be reached, is not known, or does not let the user in */
    public static Transport open(SshTarget target) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(
                new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, target.knownHosts()));
        client.start();
        try {
            ClientSession session = client.connect(target.user(), target.host(), target.port())
                    .verify(target.patience())
                    .getSession();
            if (target.password() != null) {
                session.addPasswordIdentity(new String(target.password()));
            }
            for (KeyPair key : keys(target)) {
                session.addPublicKeyIdentity(key);
            }
            session.auth().verify(target.patience());
            ChannelSubsystem channel = session.createSubsystemChannel(target.subsystem());
            channel.open().verify(target.patience());
            return new LineTransport(channel.getInvertedOut(), channel.getInvertedIn(), () -> client.stop());
        } catch (IOException | GeneralSecurityException refused) {
            client.stop();
            throw new TransportException(
                    "The SSH connection to " + target.host() + " failed: " + refused.getMessage(), refused);
        }
    }

    private static List<KeyPair> keys(SshTarget target) throws IOException, GeneralSecurityException {
        List<KeyPair> keys = new ArrayList<>();
        for (Path file : keyFiles(target)) {
            try (var content = Files.newInputStream(file)) {
                Iterable<KeyPair> loaded =
                        SecurityUtils.loadKeyPairIdentities(null, file::toString, content, FilePasswordProvider.EMPTY);
                if (loaded != null) {
                    loaded.forEach(keys::add);
                }
            }
        }
        return keys;
    }

    private static List<Path> keyFiles(SshTarget target) {
        if (target.keyFile() != null) {
            return List.of(target.keyFile());
        }
        Path folder = target.knownHosts().getParent();
        return target.password() != null || folder == null
                ? List.of()
                : USUAL_KEYS.stream()
                        .map(folder::resolve)
                        .filter(Files::isReadable)
                        .toList();
    }
}
