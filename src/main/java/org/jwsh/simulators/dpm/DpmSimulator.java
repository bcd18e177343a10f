package org.jwsh.simulators.dpm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jwsh.remoting.server.RunspaceFactory;
import org.jwsh.remoting.server.SessionConfiguration;
import org.jwsh.remoting.ssh.SshRemotingServer;
import org.jwsh.remoting.wsman.WsmanServer;
import org.jwsh.simulators.ServerIdentity;

/**
 * The embedded DPM server: PowerShell sessions with the module DataProtectionManager in them, over WS-Management with TLS and
 * over SSH, on loopback. Its cmdlets answer for every server name that a client connects to, but for those taken down.
 */
public final class DpmSimulator implements AutoCloseable {
    /** The one user there is. */
    public static final String USER = "administrator";

    private static final String CONFIGURATION = "Microsoft.PowerShell";
    private static final Duration JOB_DURATION = Duration.ofSeconds(4);
    private static final int PASSWORD_BYTES = 18;
    private static final int KEY_BITS = 256;

    private final Map<String, DpmModel> servers = new ConcurrentHashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();
    private final char[] password;
    private final ServerIdentity identity;
    private final RunspaceFactory sessions;
    private final WsmanServer service;
    private final KeyPair sshIdentity = newSshIdentity();
    private final Set<PublicKey> keys = ConcurrentHashMap.newKeySet();
    private SshRemotingServer ssh;

    /** Gives each remote session its own part of the simulation; what the module's script calls. */
    public final class Sessions {
        private Sessions() {}

        public DpmSession newSession() {
            return new DpmSession(DpmSimulator.this::server);
        }
    }

    private DpmSimulator(RunspaceFactory plain, int port) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        password = Base64.getUrlEncoder().encodeToString(random).toCharArray();
        identity = ServerIdentity.create("DPM simulator", List.of("localhost"), null);
        sessions = SessionConfiguration.named(CONFIGURATION)
                .variable(ModuleScript.VARIABLE, new Sessions())
                .starting(ModuleScript.text(CmdletSpec.all()))
                .on(plain);
        service = new WsmanServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                identity.context(),
                this::isUser,
                sessions);
    }

    /**
     * Starts a server on a loopback port.
     *
     * @param plain makes the sessions that the module is put into
     * @param port 0 for any that is free
     * @throws UncheckedIOException when the port cannot be opened
     */
    public static DpmSimulator start(RunspaceFactory plain, int port) {
        try {
            return new DpmSimulator(plain, port);
        } catch (IOException e) {
            throw new UncheckedIOException("The port " + port + " cannot be opened on loopback.", e);
        }
    }

    /** Where it listens for WS-Management. */
    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port());
    }

    /**
     * Listens for SSH, too.
     *
     * @param port 0 for any that is free; without meaning where it listens already
     * @return the port
     */
    public synchronized int ssh(int port) {
        try {
            if (ssh == null) {
                ssh = new SshRemotingServer(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        port,
                        sshIdentity,
                        (user, given, connection) -> isUser(user, given.toCharArray()),
                        (user, key, connection) -> isUser(user) && keys.contains(key),
                        sessions);
            }
            return ssh.port();
        } catch (IOException e) {
            throw new UncheckedIOException("The port " + port + " cannot be opened on loopback.", e);
        }
    }

    private static KeyPair newSshIdentity() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime makes keys of elliptic curves.", e);
        }
    }

    /** The key that SSH clients have to know. */
    public PublicKey sshKey() {
        return sshIdentity.getPublic();
    }

    /** Lets the owner of a key in over SSH, without the password. */
    public void admit(PublicKey key) {
        keys.add(key);
    }

    /** The certificate a client has to trust. */
    public X509Certificate certificate() {
        return identity.certificate();
    }

    /** The password of {@link #USER}, made at start. */
    public char[] password() {
        return password.clone();
    }

    /** Lets connects to this server name fail from now on. */
    public void takeDown(String serverName) {
        down.add(DpmSession.DpmServers.key(serverName));
    }

    /** How many sessions over WS-Management are open now. */
    public int openSessions() {
        return service.sessions();
    }

    @Override
    public synchronized void close() throws IOException {
        service.close();
        if (ssh != null) {
            ssh.close();
        }
    }

    private boolean isUser(String name, char[] given) {
        return isUser(name) && Arrays.equals(given, password);
    }

    private static boolean isUser(String name) {
        return name.equalsIgnoreCase(USER);
    }

    private DpmModel server(String name) {
        String key = DpmSession.DpmServers.key(name);
        if (down.contains(key)) {
            throw new DpmProblem(
                    "UnableToConnectToDPMServer",
                    "ConnectionError",
                    name,
                    "Unable to connect to " + name + ". Check that the DPM service is running there. (ID: 948)");
        }
        return servers.computeIfAbsent(key, any -> new DpmModel(name, InstantSource.system(), JOB_DURATION));
    }
}
